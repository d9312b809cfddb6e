import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { hiddenCharacters } from './characters.ts';

/** What is wrong with a text as YAML, or would be read otherwise by another reader of YAML. */
export interface YamlFault {
  kind: 'syntax' | 'alias' | 'tag' | 'key' | 'unlike' | 'hidden';
  line: number;
  /** What was found: the words of the parser, the tag, the key, the text. */
  found: string;
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
  for (const error of document.errors) walk.fault('syntax', error.pos[0], error.message);
  const mark = source.search(marks);
  if (mark >= 0) walk.fault('syntax', mark, 'this mark of YAML is not used here');
  // What could be read is read on, so that one error does not call up a hundred others.
  const value = walk.into(document.contents, []);
  return { value, lines: walk.lines, faults: walk.faults };
}

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

/** What Astro's reader takes for a date or for a number in a notation of its own. */
const unlike =
  /^(?:\d{4}-\d\d?-\d\d?(?:[Tt\s]+\d.*)?|[-+]?0[box][\da-f_]*|[-+]?0+(?:\.0*)?|[-+]\..*|[-+]?[\d._]*_[\d._]*(?:e[-+]?\d+)?)$/i;

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

  fault(kind: YamlFault['kind'], offset: number, found: string): void {
    const line = this.#lineAt(offset);
    // One mistake may be several faults; the first of a line says enough.
    if (this.faults.every((fault) => fault.line !== line)) this.faults.push({ kind, line, found });
  }

  into(node: unknown, path: (string | number)[]): unknown {
    if (isScalar(node)) return this.#scalar(node);
    if (isAlias(node)) this.fault('alias', offsetOf(node), `*${node.source}`);
    if (isMap(node)) return this.#map(node, path);
    return isSeq(node) ? this.#list(node, path) : null;
  }

  #map(node: YAMLMap, path: (string | number)[]): unknown {
    this.#property(node);
    const entries = node.items.map(({ key, value }) => {
      const name = this.#key(key, offsetOf(node));
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
      this.fault('key', offsetOf(key) || before, name);
    } else if (isScalar(key)) this.#scalar(key);
    return name;
  }

  #scalar(node: Scalar): unknown {
    this.#property(node);
    const [hidden] = node.type === 'QUOTE_DOUBLE' ? hiddenCharacters(String(node.value)) : [];
    if (hidden !== undefined) this.fault('hidden', offsetOf(node), hidden.name);
    const [written = ''] = this.#written(node).split('\n');
    const plain = node.type === 'PLAIN' && unlike.test(written);
    const block = node.type?.startsWith('BLOCK') && !/^[|>][-+]?[ \t]*(?:#.*)?$/.test(written);
    if (plain || block) this.fault('unlike', offsetOf(node), written);
    return node.value;
  }

  #written(node: Scalar): string {
    const [from, to] = node.range ?? [0, 0];
    return this.#source.slice(from, to);
  }

  #property(node: { tag?: string | undefined; anchor?: string | undefined }): void {
    if (node.anchor !== undefined) this.fault('alias', offsetOf(node), `&${node.anchor}`);
    if (node.tag !== undefined)
      this.fault('tag', offsetOf(node), node.tag.replace('tag:yaml.org,2002:', '!!'));
  }
}

function offsetOf(node: unknown): number {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) ? Number(range[0]) : 0;
}
