import { textHash } from '../../../src/standard/text-hash.ts';
import type { Random } from '../random.ts';
import { written, type Edits, type Instead } from './files.ts';

/** One fault in the content. */
export interface Fault {
  /** The file that has it. */
  file: string;
  edits: Edits;
}

/** Makes a fault; `undefined` where the draw finds no place for it. */
export type Maker = (random: Random) => Fault | undefined;

/** The parts of a text that can be changed, and how. */
export type Rewriting = (text: string, random: Random) => string | undefined;

/** The files whose path fits. */
export function filesLike(path: RegExp): string[] {
  return [...written.keys()].filter((file) => path.test(file));
}

export function textOf(file: string): string {
  return written.get(file) ?? '';
}

/** Rewrites one of the files whose path fits. */
export function inOneOf(path: RegExp, rewrite: Rewriting): Maker {
  return (random) => {
    const file = random.pick(filesLike(path));
    const text = rewrite(textOf(file), random);
    return text === undefined || text === textOf(file)
      ? undefined
      : { file, edits: { [file]: text } };
  };
}

/** The same, and then somebody says that the translation has been read again. */
export function readAgain(make: Maker): Maker {
  return (random) => {
    const fault = make(random);
    const chinese = fault?.edits[fault.file];
    if (fault === undefined || typeof chinese !== 'string') return undefined;
    const translation = fault.file.replace('zh/', 'en/');
    const hash = `translates: '${textHash(chinese)}'`;
    const english = textOf(translation).replace(/^translates: .*$/m, hash);
    return { ...fault, edits: { ...fault.edits, [translation]: english } };
  };
}

/** Replaces one of the places that a pattern finds outside comments. */
export function at(pattern: RegExp, replace: (found: string, random: Random) => string): Rewriting {
  return (text, random) => {
    const comments = [...text.matchAll(/^ *#.*$/gm)].map(({ 0: line, index }) => [
      index,
      index + line.length,
    ]);
    const places = [...text.matchAll(pattern)].filter(
      ({ index }) => !comments.some(([from = 0, to = 0]) => index >= from && index < to),
    );
    if (places.length === 0) return undefined;
    const place = random.pick(places);
    const end = place.index + place[0].length;
    return text.slice(0, place.index) + replace(place[0], random) + text.slice(end);
  };
}

/** Replaces one line that fits, with its end. */
export function atLine(
  pattern: RegExp,
  replace: (line: string, random: Random) => string,
): Rewriting {
  return (text, random) => {
    const lines = text.split(/(?<=\n)/);
    const places = lines.flatMap((line, index) => (pattern.test(line) ? [index] : []));
    if (places.length === 0) return undefined;
    const place = random.pick(places);
    return lines.map((line, index) => (index === place ? replace(line, random) : line)).join('');
  };
}

/** Exchanges two neighbouring lines that both fit and differ. */
export function exchangingLines(pattern: RegExp): Rewriting {
  return (text, random) => {
    const lines = text.split(/(?<=\n)/);
    const fits = (line: string | undefined) => line !== undefined && pattern.test(line);
    const places = lines.flatMap((line, index) =>
      fits(line) && fits(lines[index + 1]) && line !== lines[index + 1] ? [index] : [],
    );
    if (places.length === 0) return undefined;
    const place = random.pick(places);
    lines.splice(place, 2, lines[place + 1] ?? '', lines[place] ?? '');
    return lines.join('');
  };
}

/** The entries of a file of records: the key, and its lines. */
export function entriesOf(file: string): { key: string; lines: string }[] {
  const entries = textOf(file).split(/^(?=[^\s#])/m);
  return entries.flatMap((lines) => {
    const key = /^([^\s#][^:]*):/.exec(lines)?.[1];
    return key === undefined ? [] : [{ key: key.replace(/^'(.*)'$/, '$1'), lines }];
  });
}

/** Gives one entry of a file another key. */
export function renamingKey(file: string, rename: (key: string, random: Random) => string): Maker {
  return (random) => {
    const { key, lines } = random.pick(entriesOf(file));
    const renamed = lines.replace(/^[^:]*:/, `${rename(key, random)}:`);
    return { file, edits: { [file]: textOf(file).replace(lines, () => renamed) } };
  };
}

/** Any other Han character that is common enough to be a slip of the pen. */
export function otherCharacter(found: string, random: Random): string {
  const common = [
    ...'的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会',
  ];
  return random.pick(common.filter((one) => one !== found));
}

/** Rewrites below the head of a text, or in the values of one without a body. */
export function inBody(pattern: RegExp, replacement: string) {
  return (text: string, random: Random) => {
    const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n?)([\s\S]*)$/.exec(text) ?? [];
    const rewritten = at(pattern, () => replacement)(body, random);
    return rewritten === undefined ? undefined : head + rewritten;
  };
}

export function instead(path: RegExp, make: (file: string) => Instead): Maker {
  return (random) => {
    const file = random.pick(filesLike(path));
    return { file, edits: { [file]: make(file) } };
  };
}

export function adding(file: string, text: (random: Random) => string): Maker {
  return (random) => ({ file, edits: { [file]: textOf(file) + text(random) } });
}

export function leavingOut(file: string): Maker {
  return (random) => {
    const { lines } = random.pick(entriesOf(file));
    return { file, edits: { [file]: textOf(file).replace(lines, '') } };
  };
}
