import type { CheerioAPI } from 'cheerio';
import { builtPage } from './dist.ts';
import { anchorOf, placeOf, type Part } from './codes-on-pages.ts';
import type { Both } from './written.ts';

/*
 * Reads what a page shows, in each language, and tells how it differs from what it is to show.
 * Elements are found by code, by kind and by what marks their language; class names are the
 * site's own affair.
 */

/** The three renderings of the content, and the languages that each shows. */
export const trees = ['zh', 'zh-en', 'en'] as const;
export type Tree = (typeof trees)[number];

/** `lang` of each language (BCP 47). */
const tags: Both = { zh: 'zh-CN', en: 'en' };

export type Elements = ReturnType<ReturnType<CheerioAPI['root']>['find']>;

/** A page, opened to be read. */
export interface Opened {
  tree: Tree;
  /** From the root of the site: `zh/clauses/5.1.html`. */
  file: string;
  $: CheerioAPI;
  /** Where its links to a code lead: `zh/abilities/ms-07.html`. */
  placeOf: (code: string) => string;
}

/** @param page below the tree: `clauses/5.1.html` */
export function open(tree: Tree, page: string): Opened {
  return openFile(tree, `${tree}/${page}`);
}

/** Opens the standard in one file, whose links lead to places in itself. */
export function openSingleFile(tree: Tree): Opened {
  const file = `data/t-ccfags-046-2023-${tree}.html`;
  return { ...openFile(tree, file), placeOf: (code) => `${file}#${anchorOf(code)}` };
}

/** Opens the permanent page of a code: it is in both languages, as the parallel tree is. */
export function openPermanent(code: string): Opened {
  return { ...openFile('zh-en', permanentFile(code)), placeOf: permanentFile };
}

/** Opens the page of all codes, which leads to their permanent pages. */
export function openEdition(): Opened {
  return { ...openFile('zh-en', permanentFile()), placeOf: permanentFile };
}

/** Opens a page that stands in no tree, in the languages of one. */
export function openFile(tree: Tree, file: string): Opened {
  return { tree, file, $: builtPage(file), placeOf: (code) => `${tree}/${placeOf(code)}` };
}

/** The file at the permanent address of a code, or of the edition where there is none. */
export function permanentFile(code?: string): string {
  return ['id', '046-2023', ...(code === undefined ? [] : [code]), 'index.html'].join('/');
}

/** The element that a code names. */
export function at(page: Opened, code: string): Elements {
  let ids = idsOf.get(page);
  if (ids === undefined) {
    ids = new Map(each(find(page, '[id]')).map((one) => [one.attr('id') ?? '', one]));
    idsOf.set(page, ids);
  }
  return ids.get(code) ?? page.$.root().children('none');
}

const idsOf = new WeakMap<Opened, Map<string, Elements>>();

/** The elements that a selector finds on a page. */
export function find({ $ }: Opened, selector: string): Elements {
  return $.root().find(selector);
}

/** Each of some elements by itself. */
export function each(elements: Elements): Elements[] {
  return Array.from({ length: elements.length }, (_, index) => elements.eq(index));
}

/**
 * How one element differs from what it is to show: all of it, in order, each language marked as
 * what it is, and the other language not.
 */
export function differences(page: Opened, what: string, element: Elements, parts: Part[]) {
  const where = `${page.file} ${what}`;
  if (element.length !== 1) return [`${where}: there are ${element.length}`];
  return (['zh', 'en'] as const).flatMap((language) => {
    const shown = said(element, language);
    const expected = parts.flatMap((part) => partIn(page.tree, part, language));
    return consistsOf(shown, expected)
      ? []
      : [`${where}: shows “${shown}”, not “${expected.map(({ text }) => text).join(' ')}”`];
  });
}

/** The same for several elements: as many as are expected, and in their order. */
export function listDifferences(page: Opened, what: string, list: Elements, expected: Part[][]) {
  if (list.length !== expected.length) {
    return [`${page.file} ${what}: there are ${list.length}, not ${expected.length}`];
  }
  return each(list).flatMap((one, index) =>
    differences(page, `${what} ${index + 1}`, one, expected[index] ?? []),
  );
}

/** How links differ from those that lead to some codes, in order. */
export function linkDifferences(page: Opened, what: string, links: Elements, codes: string[]) {
  return orderDifferences(page, `${what}: leads to`, targets(page, links), codes.map(page.placeOf));
}

/** How what a page has, in order, differs from what it is to have. */
export function orderDifferences(
  page: Opened,
  what: string,
  shown: string[],
  expected: string[],
): string[] {
  return shown.join('\n') === expected.join('\n')
    ? []
    : [`${page.file} ${what} ${shown.join(', ')}; not ${expected.join(', ')}`];
}

/** Where links lead, from the root of the site: `zh/notes.html#note-01`. */
export function targets({ file }: Pick<Opened, 'file'>, links: Elements): string[] {
  return each(links).map((link) => {
    const { pathname, hash } = new URL(link.attr('href') ?? '', `file:///${file}`);
    return `${pathname.slice(1)}${hash}`;
  });
}

/** The value of an attribute of each element. */
export function attributes(elements: Elements, name: string): string[] {
  return each(elements).map((one) => one.attr(name) ?? '');
}

/**
 * What an element says in one language. Marks of notes and what is hidden from being read aloud
 * are not counted.
 */
export function said(element: Elements, language: keyof Both): string {
  const tag = tags[language];
  const copy = element.clone();
  copy.find('sup, [aria-hidden="true"]').remove();
  // A word of the other language that a text cites is a part of the text, marked or not.
  copy.find('i[lang]').removeAttr('lang');
  const isOwn = element.closest('[lang]').attr('lang') === tag;
  if (isOwn) copy.find(`[lang]:not([lang="${tag}"])`).remove();
  const text = isOwn ? copy.text() : copy.find(`[lang="${tag}"]`).text();
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

/** Words in the languages of a tree as one string, as titles and attributes have them. */
export function inOneLine(tree: Tree, words: Both): string {
  if (tree !== 'zh-en') return words[tree];
  return words.zh === words.en ? words.zh : `${words.zh} · ${words.en}`;
}

/** What a part puts into what a page says in a language. */
function partIn(tree: Tree, part: Part, language: keyof Both) {
  const leads = tree === 'en' ? 'en' : 'zh';
  if (typeof part === 'string') {
    return language === leads ? [{ text: part, mayBeLeftOut: false }] : [];
  }
  if (tree !== 'zh-en' && language !== tree) return [];
  return [{ text: part[language], mayBeLeftOut: language !== leads && saysAll(part) }];
}

/** Whether the Chinese says all that the English does, as 全域 omni says omni: then once will do. */
function saysAll({ zh, en }: Both): boolean {
  if (zh === en) return true;
  const chinese = new Set(zh.match(/[A-Za-z\d]+/g));
  const english: string[] = en.match(/[\p{L}\d]+/gu) ?? [];
  return english.length > 0 && english.every((word) => chinese.has(word));
}

/** Whether a text is made of parts and of nothing else, but for white space between them. */
function consistsOf(text: string, parts: { text: string; mayBeLeftOut: boolean }[]): boolean {
  let rest = text;
  for (const part of parts) {
    rest = rest.trimStart();
    if (rest.startsWith(part.text)) rest = rest.slice(part.text.length);
    else if (!part.mayBeLeftOut) return false;
  }
  return rest.trim() === '';
}
