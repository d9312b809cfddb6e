/**
 * Where two texts first differ, in words for authors: `“…初阶能力…” is now “…进阶能力…”`.
 * @param before lines; at least one of them is not as it was
 */
export function difference(before: string[], after: string[]): string {
  const length = Math.max(before.length, after.length);
  const lines = Array.from({ length }, (_, index) => [before[index], after[index]] as const);
  const [was, is] = lines.find(([one, other]) => one !== other) ?? [];
  if (was === undefined) return `“${excerpt(is ?? '', 0, 0)}” is new`;
  if (is === undefined) return `“${excerpt(was, 0, 0)}” is gone`;
  const same = commonStart(was, is);
  const sameEnd = commonStart(reversed(was.slice(same)), reversed(is.slice(same)));
  return `“${excerpt(was, same, sameEnd)}” is now “${excerpt(is, same, sameEnd)}”`;
}

/** How much is shown of what stayed, on either side, and at most of what did not. */
const around = 20;
const longest = 40;

/** What stands between a start and an end of a text that are not shown in full. */
function excerpt(text: string, start: number, end: number): string {
  const from = start > around ? start - around : 0;
  const full = end > around ? text.length - end + around : text.length;
  const to = Math.min(full, from + 2 * around + longest);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}
