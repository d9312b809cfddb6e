/**
 * Finds in a text what differs from the pattern by at most one character: one wrong, one
 * missing, one too many, or two neighbours exchanged.
 * @returns the stretch of the text, from and up to before; `undefined` where there is none
 */
export function findWithOneMistake(
  pattern: string,
  text: string,
): { from: number; to: number } | undefined {
  const asItStands = text.indexOf(pattern);
  if (asItStands >= 0) return { from: asItStands, to: asItStands + pattern.length };
  for (let from = 0; from < text.length; from++) {
    const to = endWithOneMistake(pattern, text, from);
    if (to !== undefined) return { from, to };
  }
  return undefined;
}

/** Whether two words differ by at most one letter. */
export function differByOneLetter(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  return endWithOneMistake(one, other, 0, true) === other.length;
}

/** What share of the first set is in the second, from 0 to 1; of an empty one nothing. */
export function shareOf(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let shared = 0;
  for (const one of part) if (whole.has(one)) shared += 1;
  return shared / part.size;
}

/** Where the pattern, with at most one mistake, ends in a text in which it begins at `from`. */
function endWithOneMistake(
  pattern: string,
  text: string,
  from: number,
  toEnd = false,
): number | undefined {
  let same = 0;
  while (same < pattern.length && pattern[same] === text[from + same]) same += 1;
  if (same === pattern.length && (!toEnd || from + same === text.length)) return from + same;
  const at = from + same;
  const rest = pattern.slice(same + 1);
  const exchanged = (pattern[same + 1] ?? '') + (pattern[same] ?? '');
  const candidates: [string, number][] = [
    [rest, at + 1],
    [pattern.slice(same), at + 1],
    [rest, at],
    [exchanged + pattern.slice(same + 2), at],
  ];
  for (const [remaining, start] of candidates) {
    const end = start + remaining.length;
    if (end > text.length || (toEnd && end !== text.length)) continue;
    if (text.startsWith(remaining, start)) return end;
  }
  return undefined;
}
