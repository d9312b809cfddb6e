import type { Bilingual } from '../schemas/words.ts';

/** What an annex is called where it is cited (GB/T 1.1—2020, 9.5.4): `附录A`, `Annex A`. */
export function annexName({ code }: { code: string }): Bilingual {
  const letter = code.slice(-1).toUpperCase();
  return { zh: `附录${letter}`, en: `Annex ${letter}` };
}

/** The same in running Chinese as this site sets it: a space between Han and Latin, `附录 A`. */
export function spaced(name: string): string {
  return name.replace(/(?<=\p{sc=Han})(?=\p{sc=Latin})/gu, ' ');
}
