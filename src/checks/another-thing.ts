import { kindOfCode } from '../schemas/codes.ts';
import type { Published, PublishedText } from '../schemas/published.ts';
import { likeness } from './likeness.ts';

/** Why what stands at a code is not what was released with it. */
export type Otherness =
  /** It is what another code was given to, which has it no more. */
  | { how: 'exchanged'; other: string }
  /** Nothing of what it was has stayed. */
  | { how: 'reused' };

/**
 * The codes that were given to another thing since the release. What a thing is, its Chinese text
 * tells; of an ability, its item and row; of a note, also what it concerns.
 * @param texts what the codes say now
 */
export function otherThings(
  published: Published,
  texts: Map<string, PublishedText>,
): Map<string, Otherness> {
  const others = new Map<string, Otherness>();
  for (const before of published.texts) {
    const after = texts.get(before.code);
    if (after === undefined || identity(before) === identity(after)) continue;
    const other = formerHolder(after, published, texts);
    if (other !== undefined) others.set(before.code, { how: 'exchanged', other });
    else if (isReused(before, after)) others.set(before.code, { how: 'reused' });
  }
  return others;
}

/** Whether a code has no words of its own: it repeats those of its row, item or position. */
export function repeatsOthers(code: string): boolean {
  const kind = kindOfCode(code);
  return kind === 'ability' || kind === 'positionLevel';
}

function identity({ code, of, zh }: PublishedText): string {
  return (repeatsOthers(code) ? of : zh).join('\n');
}

/** The code of the same kind that was released with what a code says now, and says it no more. */
function formerHolder(
  after: PublishedText,
  published: Published,
  texts: Map<string, PublishedText>,
): string | undefined {
  return published.texts.find((former) => {
    if (kindOfCode(former.code) !== kindOfCode(after.code)) return false;
    if (former.code === after.code || identity(former) !== identity(after)) return false;
    const now = texts.get(former.code);
    return now === undefined || identity(now) !== identity(former);
  })?.code;
}

function isReused(before: PublishedText, after: PublishedText): boolean {
  const shares = before.of.some((code) => after.of.includes(code));
  if (repeatsOthers(before.code)) return !shares;
  if (kindOfCode(before.code) === 'note' && shares) return false;
  return likeness(before.zh.join(''), after.zh.join('')) < 1 / 3;
}
