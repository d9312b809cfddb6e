import type { Ability, Clause, Standard } from './model.ts';

/** The abilities that the items of a clause and its subclauses name, in the order of their codes. */
export function namedAbilities(standard: Standard, { code }: Clause): Ability[] {
  const isWithin = (item: string) => item.startsWith(`${code}-`) || item.startsWith(`${code}.`);
  return standard.abilities.filter(({ sources }) =>
    sources.some((source) => source.kind === 'item' && isWithin(source.code)),
  );
}
