import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { hiddenCharacters } from './characters.ts';

/** What is wrong with a text as YAML, or would be read otherwise by another reader of YAML. */
export interface YamlFault {
  kind:
    | 'syntax'
    /** A quotation mark without its counterpart. */
    | 'quote'
    /** A name that stands above already. */
    | 'twice'
    /** A mark that divides or directs YAML. */
    | 'mark'
    /** A text that goes over into a comment. */
    | 'comment'
    | 'alias'
    | 'tag'
    | 'key'
    /** A date or a number that is read otherwise by another reader. */
    | 'date'
    | 'number'
    /** A text of several lines with an indentation of its own. */
    | 'block'
    | 'hidden';
  line: number;
  /** What was found: what is wrong, the tag, the key, the text. */
  found: string;
  /** Of a name that stands twice, the line of the first. */
  first?: number;
}

/** A YAML text as read. */
export interface YamlReading {
  value: unknown;
  /** The line of every value, by its path: `ms-07.row`, `tables.1.columns.0`. */
  lines: Record<string, number>;
  faults: YamlFault[];
}

/**
 * The one reader of YAML (1.2, core schema) for files of records and for the facts of documents.
 * It takes less than YAML allows: what Astro, which reads the facts of MDX files by a parser of
 * its own, would understand otherwise is a fault, so that nobody need know which reads what.
 * @param linesBefore how many lines of the file stand before the text
 */
export function readYaml(source: string, linesBefore = 0): YamlReading {
  const counter = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const walk = new Walk(source, (offset) => counter.linePos(offset).line + linesBefore);
  const mark = source.search(marks);
  if (mark >= 0) walk.fault('mark', mark, source.slice(mark).split('\n')[0]?.trim() ?? '');
  const errors = document.errors.filter(({ code, message }) => !isToldBetter(code, message));
  for (const { code, message, pos } of errors) {
    walk.fault('syntax', pos[0], inWords[code] ?? message);
  }
  // What could be read is read on, so that one error does not call up a hundred others.
  const value = walk.into(document.contents, []);
  return { value, lines: walk.lines, faults: walk.faults };
}

/** Of a name that stands twice and of a quote that is not closed the walk says where it stands. */
function isToldBetter(code: string, message: string): boolean {
  return code === 'DUPLICATE_KEY' || (code === 'MISSING_CHAR' && message.endsWith('quote'));
}

/** What the parser says by its codes, for who does not know its words. */
const inWords: Record<string, string> = {
  BAD_INDENT: 'this line is not indented as its neighbours are',
  BLOCK_AS_IMPLICIT_KEY: 'there is a second colon; a text that has a colon stands in quotes',
  MISSING_CHAR: 'a colon, a comma or a bracket is missing',
  MULTILINE_IMPLICIT_KEY: 'there is no colon with a space behind the name of a field',
  TAB_AS_INDENT: 'this line is indented with a tab; write spaces',
  UNEXPECTED_TOKEN: 'something stands behind a text in quotes, or behind a bracket',
};

/** A file of records for Astro. @throws where it is not valid; the checks have said so before */
export function recordsFrom(source: string): Record<string, Record<string, unknown>> {
  const { value, faults } = readYaml(textOf(source));
  const [fault] = faults;
  if (fault !== undefined) throw new Error(`line ${fault.line}: ${fault.found}`);
  return value as Record<string, Record<string, unknown>>;
}

/**
 * The facts and the body of an MDX file, or `undefined` where it does not begin with facts
 * between two lines of three hyphens. A line between them that begins with hyphens or plus signs
 * would end the facts for Astro, so it does for us.
 */
export function splitDocument(text: string): { head: string; body: string } | undefined {
  const match = /^---[ \t]*\n((?:(?!---|\+\+\+).*\n)*)---[ \t]*(?:\n([^]*))?$/.exec(text);
  return match === null ? undefined : { head: match[1] ?? '', body: match[2] ?? '' };
}

/** A text without byte order mark, its lines ended alike, whichever editor has saved it. */
export function textOf(saved: string): string {
  return saved.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** Marks of YAML that content never needs, and that readers differ about. */
const marks = /^(?:%|---|\.\.\.|\?(?:\s|$))|^ *(?::|- +-)(?:\s|$)|[|>][-+]?[ \t]+---/m;

/** What Astro's reader takes for a date. */
const date = /^\d{4}-\d\d?-\d\d?(?:[Tt\s]+\d.*)?$/;

/** What it takes for a number in a notation of its own. */
const number =
  /^(?:[-+]?0[box][\da-f_]*|[-+]?0+(?:\.0*)?|[-+]\..*|[-+]?[\d._]*_[\d._]*(?:e[-+]?\d+)?)$/i;

/** A walk through a parsed text that makes its value and gathers lines and faults. */
class Walk {
  readonly faults: YamlFault[] = [];
  readonly lines: Record<string, number> = {};
  readonly #source: string;
  readonly #lineAt: (offset: number) => number;

  constructor(source: string, lineAt: (offset: number) => number) {
    this.#source = source;
    this.#lineAt = lineAt;
  }

  fault(kind: YamlFault['kind'], offset: number, found: string, more: { first?: number } = {}) {
    const line = this.#lineAt(offset);
    // One mistake may be several faults; the first of a line says enough.
    if (this.faults.some((fault) => fault.line === line)) return;
    this.faults.push({ kind, line, found, ...more });
  }

  into(node: unknown, path: (string | number)[]): unknown {
    if (isScalar(node)) return this.#scalar(node);
    if (isAlias(node)) this.fault('alias', offsetOf(node), `*${node.source}`);
    if (isMap(node)) return this.#map(node, path);
    return isSeq(node) ? this.#list(node, path) : null;
  }

  #map(node: YAMLMap, path: (string | number)[]): unknown {
    this.#property(node);
    const names = new Map<string, number>();
    const entries = node.items.map(({ key, value }) => {
      const name = this.#key(key, offsetOf(node));
      const first = names.get(name);
      if (first !== undefined) this.fault('twice', offsetOf(key), name, { first });
      else names.set(name, this.#lineAt(offsetOf(key)));
      this.#line(key, [...path, name]);
      return [name, this.into(value, [...path, name])] as const;
    });
    return Object.fromEntries(entries);
  }

  #list(node: YAMLSeq, path: (string | number)[]): unknown {
    this.#property(node);
    return node.items.map((item, index) => {
      this.#line(item, [...path, index]);
      return this.into(item, [...path, index]);
    });
  }

  #line(node: unknown, path: (string | number)[]): void {
    this.lines[path.join('.')] = this.#lineAt(offsetOf(node));
  }

  #key(key: unknown, before: number): string {
    const name = isScalar(key) ? String(key.value ?? '') : '';
    const broken = isScalar(key) && this.#written(key).includes('\n');
    if (broken || name === '' || name === '<<' || name === '__proto__') {
      const written = isScalar(key) ? name : this.#written(key);
      this.fault('key', offsetOf(key) || before, written);
    } else if (isScalar(key)) this.#scalar(key);
    return name;
  }

  #scalar(node: Scalar): unknown {
    this.#property(node);
    const [hidden] = node.type === 'QUOTE_DOUBLE' ? hiddenCharacters(String(node.value)) : [];
    if (hidden !== undefined) this.fault('hidden', offsetOf(node), hidden.name);
    const [written = ''] = this.#written(node).split('\n');
    if (node.type === 'PLAIN') this.#plain(node, written);
    if (node.type?.startsWith('QUOTE')) this.#quoted(node);
    const isBlock = node.type?.startsWith('BLOCK');
    if (isBlock && !/^[|>][-+]?[ \t]*(?:#.*)?$/.test(written)) {
      this.fault('block', offsetOf(node), written);
    }
    return node.value;
  }

  #plain(node: Scalar, written: string): void {
    if (date.test(written)) this.fault('date', offsetOf(node), written);
    if (number.test(written)) this.fault('number', offsetOf(node), written);
    const [, end = 0] = node.range ?? [];
    const [rest = ''] = this.#source.slice(end).split('\n');
    // Whoever writes a hash into a text loses all that stands behind it.
    if (/^[ \t]+#/.test(rest) && typeof node.value === 'string') {
      this.fault('comment', offsetOf(node), rest.trim());
    }
  }

  #quoted(node: Scalar): void {
    const written = this.#written(node);
    if (written.length < 2 || !written.endsWith(written.charAt(0))) {
      this.fault('quote', offsetOf(node), written.charAt(0));
    }
  }

  #written(node: unknown): string {
    const range = rangeOf(node);
    return this.#source.slice(range[0], range[1]);
  }

  #property(node: { tag?: string | undefined; anchor?: string | undefined }): void {
    // A property may stand a line above what it is of.
    const from = (mark: string) => Math.max(0, this.#source.lastIndexOf(mark, offsetOf(node)));
    if (node.anchor !== undefined) this.fault('alias', from('&'), `&${node.anchor}`);
    if (node.tag !== undefined) {
      this.fault('tag', from('!'), node.tag.replace('tag:yaml.org,2002:', '!!'));
    }
  }
}

function offsetOf(node: unknown): number {
  return rangeOf(node)[0];
}

/** Where a node begins and where its value ends. */
function rangeOf(node: unknown): [from: number, to: number] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) ? [Number(range[0]), Number(range[1])] : [0, 0];
}
