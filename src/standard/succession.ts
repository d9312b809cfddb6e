import type { SinceData } from '../schemas/since.ts';
import type { ByCode } from './content.ts';
import type { Standard, Thing } from './model.ts';

/** What became of a thing in the next edition. */
export interface Fate {
  /** The codes that hold now what it held; none where it was withdrawn. */
  now: string[];
  /** Whether the Chinese says something else; a new translation is no change of the standard. */
  reworded: boolean;
  /** Whether it stands elsewhere: in another module, at another level, or parted over several. */
  moved: boolean;
  /** Whether its code is another one: rows, items and clauses are numbered as they are printed. */
  renumbered: boolean;
}

/** The kinds of fate, in the order in which they are told. */
export const fateKinds = [
  'withdrawn',
  'movedAndReworded',
  'reworded',
  'moved',
  'renumbered',
  'same',
] as const;

export type FateKind = (typeof fateKinds)[number];

/** What a fate is called: the key of its message. */
export function kindOfFate({ now, reworded, moved, renumbered }: Fate): FateKind {
  if (now.length === 0) return 'withdrawn';
  if (reworded) return moved ? 'movedAndReworded' : 'reworded';
  if (moved) return 'moved';
  return renumbered ? 'renumbered' : 'same';
}

/** How an edition stands to those before and after it. */
export interface Neighbours {
  /** How it follows the edition before; `undefined` of the first. */
  replaces: Succession | undefined;
  /** How the edition after follows it; `undefined` of the one in force. */
  replacedBy: Succession | undefined;
}

/** Of the only edition that there is. */
export const alone: Neighbours = { replaces: undefined, replacedBy: undefined };

/** How an edition follows the one before it. */
export interface Succession {
  before: Standard;
  after: Standard;
  /** What became of each code of the edition before, in its order. */
  fates: Map<string, Fate>;
  /** Where each code of the later edition comes from; what is new is not among them. */
  origins: Map<string, string[]>;
}

/**
 * Sets an edition beside the one that it replaces.
 * @param since what the editors say of codes that did not stay as they were
 */
export function successionOf(
  before: Standard,
  after: Standard,
  since: ByCode<SinceData>,
): Succession {
  const fates = new Map<string, Fate>();
  for (const one of before.things.values()) {
    const now = successorsOf(one, after, since);
    fates.set(one.code, { now, ...differences(before, after, one, now) });
  }
  const origins = new Map<string, string[]>();
  for (const [code, { now }] of fates) {
    for (const later of now) origins.set(later, [...(origins.get(later) ?? []), code]);
  }
  return { before, after, fates, origins };
}

/**
 * The codes that hold now what a thing of the edition before held. Abilities keep their codes
 * across editions, so rows and items, which are numbered anew, are found by them.
 */
function successorsOf(one: Thing, after: Standard, since: ByCode<SinceData>): string[] {
  const said = since[one.code];
  if (said !== undefined) return said;
  const abilities = abilitiesNamed(one);
  if (abilities.length > 0) {
    const now = abilities.flatMap((code) => since[code] ?? [code]);
    const sources = now.flatMap((code) => sourcesOf(after, code));
    return [...new Set(sources.filter(({ kind }) => kind === one.kind).map(({ code }) => code))];
  }
  return after.things.get(one.code)?.kind === one.kind ? [one.code] : [];
}

/** The abilities of which a thing is a source. */
function abilitiesNamed(one: Thing): string[] {
  if (one.kind === 'row') return [one.ability];
  return one.kind === 'item' ? one.abilities : [];
}

function sourcesOf(standard: Standard, code: string) {
  const found = standard.things.get(code);
  return found?.kind === 'ability' ? found.sources : [];
}

function differences(
  before: Standard,
  after: Standard,
  one: Thing,
  now: string[],
): Omit<Fate, 'now'> {
  if (now.length === 0) return { reworded: false, moved: false, renumbered: false };
  const [only] = now.length === 1 ? now : [];
  const later = only === undefined ? undefined : after.things.get(only);
  if (later === undefined) return { reworded: false, moved: true, renumbered: true };
  const words = (standard: Standard, code: string) => standard.texts.get(code)?.zh.join('\n');
  return {
    reworded: words(before, one.code) !== words(after, later.code),
    moved: placeOf(before, one) !== placeOf(after, later),
    renumbered: later.code !== one.code,
  };
}

/** What tells where a thing stands, however it is numbered. */
function placeOf(standard: Standard, one: Thing): string {
  switch (one.kind) {
    case 'ability':
      return [one.position, one.module, ...one.levels].join();
    case 'row':
      return [one.module, one.level].join();
    case 'item':
      return one.abilities.flatMap((code) => levelsOfItem(standard, code)).join();
    case 'module':
      return one.position;
    default:
      return '';
  }
}

function levelsOfItem(standard: Standard, ability: string): string[] {
  const items = sourcesOf(standard, ability).filter(({ kind }) => kind === 'item');
  return items.map(({ level }) => level);
}

/** Whether neither the words nor the place of what had a code have changed. */
export function isUnchanged({ fates }: Succession, code: string): boolean {
  const fate = fates.get(code);
  return fate !== undefined && ['same', 'renumbered'].includes(kindOfFate(fate));
}

/** The codes of the later edition that come from nowhere in the one before. */
export function freshCodes({ after, origins }: Succession): string[] {
  return [...after.things.keys()].filter((code) => !origins.has(code));
}
