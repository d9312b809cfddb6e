import {
  absoluteAddress,
  pages,
  pathOf,
  pathOfPage,
  placeOf,
  placeOfWord,
  relativeReference,
  type Tree,
} from '../standard/addresses.ts';
import { jsonLdText, pageJsonLd } from '../exports/json-ld.ts';
import { languageTags, messageInBoth } from '../i18n/translator.ts';
import type { MessageKey, MessageValues } from '../i18n/translator.ts';
import type { Bilingual, Locale } from '../schemas/words.ts';
import { qualifiedCode } from '../standard/codes.ts';
import type { Edition } from '../standard/edition.ts';
import type { Standard } from '../standard/model.ts';
import { permanentAddress, permanentPath } from '../standard/permanent.ts';
import { runningHead, type InlineStyle } from './running-head.ts';

/** The languages that each tree shows, the leading one first. */
const languages: Record<Tree, readonly [Locale, ...Locale[]]> = {
  zh: ['zh'],
  'zh-en': ['zh', 'en'],
  en: ['en'],
};

/**
 * What every component is told of the page it stands on: the edition it shows, its language, and
 * the way elsewhere.
 */
export interface View extends Edition {
  tree: Tree;
  /** The page, below its tree: `clauses/5.1.html`. */
  page: string;
  languages: readonly [Locale, ...Locale[]];
  /** `lang` of the page as a whole. */
  languageTag: string;
  /** An interface message in both languages, for `<Words>`. */
  say: (key: MessageKey, values?: MessageValues) => Bilingual;
  /** An interface message as one string, for attributes and titles. */
  label: (key: MessageKey, values?: MessageValues) => string;
  /** Words in the languages of the page as one string, for attributes and titles. */
  plain: (words: Bilingual) => string;
  /** The address of the thing with that code, from here, in the same tree. */
  to: (code: string) => string;
  /**
   * The address of an entry of the glossary, from here, in the same tree; `undefined` in a file
   * that travels without the glossary.
   */
  toWord: ((code: string) => string) | undefined;
  /** The address of the thing with that code in another edition, from here, in the same tree. */
  toIn: (standard: Standard, code: string) => string;
  /** The address of the first page of another edition, from here, in the same tree. */
  toHomeIn: (standard: Standard) => string;
  /** The address of a page of the same tree, from here. */
  toPage: (page: string) => string;
  /** The address of this page in another tree, from here. */
  toTree: (tree: Tree) => string;
  /** The address of a file of the site as a whole, from here: `assets/site.js`. */
  toFile: (file: string) => string;
  /** The address of a file of the edition, from here: `data/abilities.csv`. */
  toEditionFile: (file: string) => string;
  /** The permanent page of the thing with that code, or of the edition, from here. */
  toPermanent: (code?: string) => string;
  /** Its permanent address, where the site has one. */
  permanentAddress: (code?: string) => string | undefined;
  /** What stands for it on paper: its permanent address, or the code with its edition. */
  printedAddress: (code: string) => string;
  /** The style that has each printed sheet name the edition. */
  runningHead: InlineStyle;
  /**
   * What a page about that code says of itself to machines. The parallel tree says nothing: it
   * repeats the other two; nor does a site that does not know its address.
   */
  jsonLd: (code: string) => string | undefined;
  /** The absolute address of this page in a tree, where the site has one. */
  absolute: (tree: Tree) => string | undefined;
}

/** Makes the view of a page, of an edition or, shown with that edition around it, of the site. */
export function viewOf(edition: Edition, tree: Tree, page: string): View {
  const { standard, siteUrl } = edition;
  const here = pathOfPage(standard, tree, page);
  const own = languages[tree];
  const plain = (words: Bilingual) => [...new Set(own.map((locale) => words[locale]))].join(' · ');
  return {
    ...edition,
    tree,
    page,
    languages: own,
    languageTag: languageTags[own[0]],
    say: messageInBoth,
    label: (key, values) => plain(messageInBoth(key, values)),
    plain,
    to: (code) => relativeReference(here, pathOf(standard, tree, placeOf(code))),
    toWord: (code) => relativeReference(here, pathOf(standard, tree, placeOfWord(code))),
    toIn: (other, code) => relativeReference(here, pathOf(other, tree, placeOf(code))),
    toHomeIn: (other) => relativeReference(here, pathOfPage(other, tree, pages.home)),
    toPage: (to) => relativeReference(here, pathOfPage(standard, tree, to)),
    toTree: (other) => relativeReference(here, pathOfPage(standard, other, page)),
    toFile: (file) => relativeReference(here, file),
    toEditionFile: (file) => relativeReference(here, `${standard.root}${file}`),
    toPermanent: (code) => relativeReference(here, permanentPath(standard, code)),
    printedAddress: (code) =>
      permanentAddress(standard, code, siteUrl) ?? qualifiedCode(standard.editionCode, code),
    runningHead: runningHead(standard),
    permanentAddress: (code) => permanentAddress(standard, code, siteUrl),
    jsonLd: (code) =>
      siteUrl === undefined || tree === 'zh-en'
        ? undefined
        : jsonLdText(pageJsonLd(standard, code, tree, siteUrl)),
    absolute: (other) =>
      siteUrl === undefined
        ? undefined
        : absoluteAddress(siteUrl, pathOfPage(standard, other, page)),
  };
}
