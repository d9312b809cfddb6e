import { fold, type SimplifiedForms } from './fold.ts';

/** A stretch of a text, and whether it answers the query. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/**
 * Cuts a text into what matches and what does not, whatever form the query was typed in.
 * @param needles what to mark, folded
 */
export function markMatches(
  text: string,
  needles: string[],
  simplified?: SimplifiedForms,
): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const [from, to] of matchedRanges(text, needles, simplified)) {
    if (from > end) stretches.push({ text: text.slice(end, from), marked: false });
    stretches.push({ text: text.slice(from, to), marked: true });
    end = to;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), marked: false });
  return stretches;
}

/**
 * The part of a text in which the first match stands, cut at both ends where it is long.
 * @param length about how many characters
 */
export function excerptOf(
  text: string,
  needles: string[],
  length: number,
  simplified?: SimplifiedForms,
): Stretch[] {
  const lines = text.split('\n');
  const line = lines.find((one) => matchedRanges(one, needles, simplified).length > 0) ?? lines[0];
  if (line === undefined || line.length <= length) {
    return markMatches(line ?? '', needles, simplified);
  }
  const [first] = matchedRanges(line, needles, simplified);
  const from = startOfExcerpt(line, Math.max(0, (first?.[0] ?? 0) - Math.floor(length / 3)));
  const to = endOfExcerpt(line, Math.max(from + length, first?.[1] ?? 0));
  const cut = line.slice(from, to);
  return [
    ...(from > 0 ? [{ text: '…', marked: false }] : []),
    ...markMatches(cut, needles, simplified),
    ...(to < line.length ? [{ text: '…', marked: false }] : []),
  ];
}

/** All places of all needles in a text as written, in order, those that meet joined into one. */
export function matchedRanges(
  text: string,
  needles: string[],
  simplified?: SimplifiedForms,
): [from: number, to: number][] {
  const folded = fold(text, simplified);
  const found = [...new Set(needles)].flatMap((needle) => placesOf(needle, folded.text));
  const ranges = found
    .map(([from, to]): [number, number] => [folded.starts[from] ?? 0, folded.ends[to - 1] ?? 0])
    .sort(([one], [other]) => one - other);
  const joined: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

function placesOf(needle: string, text: string): [number, number][] {
  const places: [number, number][] = [];
  if (needle === '') return places;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    places.push([at, at + needle.length]);
  }
  return places;
}

/** Neither a word of letters nor a pair of surrogates is cut. */
function startOfExcerpt(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return at - space < 16 ? space + 1 : isWithinCharacter(text, at) ? at - 1 : at;
}

function endOfExcerpt(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.indexOf(' ', at);
  return space >= 0 && space - at < 16 ? space : isWithinCharacter(text, at) ? at + 1 : at;
}

function isWithinCharacter(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(at));
}
