import { messageInBoth } from '../i18n/translator.ts';
import type { Bilingual, Locale } from '../schemas/words.ts';
import { absoluteAddress } from '../standard/addresses.ts';
import { annexName, spaced } from '../standard/annex-name.ts';
import { qualifiedCode } from '../standard/codes.ts';
import { descriptionOf } from '../standard/description.ts';
import { dataFolder } from '../standard/downloads.ts';
import type { Standard } from '../standard/model.ts';
import { permanentReference } from '../standard/permanent.ts';
import { alone, isUnchanged, type Neighbours } from '../standard/succession.ts';
import { titleOf } from '../standard/titles.ts';
import { uuidOf } from '../standard/uuid.ts';
import { descriptionOrReason, levelsWithSources } from './ability-words.ts';

/**
 * A framework in the shape of a `CFPackage` of 1EdTech CASE 1.1 (information model 1.0, 24 January
 * 2025, `getCFPackage`), one language: positions, below them modules, below them abilities; the two
 * abilities without a module below their position. It is a file, not a service: nothing answers the
 * calls of the CASE API.
 *
 * The English package ties itself to the Chinese one: each of its items `isTranslationOf` the
 * Chinese item of the same code. Of two editions each unchanged item is an `exactMatchOf` the one of
 * the other edition in its language, and what has changed is `replacedBy` what holds now what it
 * held; so is the framework of a replaced edition as a whole.
 */
export function casePackage(
  standard: Standard,
  locale: Locale,
  siteUrl: string | undefined,
  neighbours: Neighbours = alone,
): string {
  const maker = new PackageMaker(standard, locale, siteUrl, neighbours);
  return `${JSON.stringify(maker.package(), undefined, 2)}\n`;
}

/** The codes that are items of the package, the parent of each, and the kind of item it is. */
function nodesOf({ positions, modules, abilities }: Standard) {
  return [
    ...positions.map(({ code }) => ({ code, kind: 'position' as const, parent: undefined })),
    ...modules.map(({ code, position }) => ({ code, kind: 'module' as const, parent: position })),
    ...abilities.map(({ code, module, position }) => ({
      code,
      kind: 'ability' as const,
      parent: module ?? position,
    })),
  ];
}

const itemKinds = ['position', 'module', 'ability'] as const;

/** What the code of the framework as a whole is, among codes. */
const whole = 'framework';

class PackageMaker {
  readonly #standard: Standard;
  readonly #locale: Locale;
  readonly #siteUrl: string | undefined;
  /** When the content last changed: CASE wants to know of every part. */
  readonly #changed: string;
  readonly #neighbours: Neighbours;

  constructor(
    standard: Standard,
    locale: Locale,
    siteUrl: string | undefined,
    neighbours: Neighbours = alone,
  ) {
    this.#neighbours = neighbours;
    this.#standard = standard;
    this.#locale = locale;
    this.#siteUrl = siteUrl;
    this.#changed = `${standard.changes[0]?.date ?? standard.edition.issued}T00:00:00Z`;
  }

  package() {
    const nodes = nodesOf(this.#standard);
    const translation = this.#locale === 'zh' ? [] : [whole, ...nodes.map(({ code }) => code)];
    return {
      CFDocument: this.#document(),
      CFItems: nodes.map(({ code, kind }) => this.#item(code, kind)),
      CFAssociations: [
        ...nodes.map(({ code, parent }) => this.#childOf(code, parent, nodes)),
        ...translation.map((code) => this.#translationOf(code)),
        ...nodes.flatMap(({ code }) => this.#fromBefore(code)),
        ...nodes.flatMap(({ code }) => this.#untilAfter(code)),
        ...this.#replacement(),
      ],
      CFDefinitions: { CFItemTypes: itemKinds.map((kind) => this.#itemType(kind)) },
    };
  }

  #document() {
    const { number, title, publisher, implemented } = this.#standard.edition;
    return {
      ...this.#identity(whole),
      caseVersion: '1.1',
      creator: publisher.name[this.#locale],
      title: `${number} ${title[this.#locale]}`,
      description: about[this.#locale],
      language: languages[this.#locale],
      version: this.#standard.editionCode,
      statusStartDate: implemented,
      notes: permanentReference(this.#standard, undefined, this.#siteUrl),
    };
  }

  #item(code: string, kind: (typeof itemKinds)[number]) {
    const name = titleOf(this.#standard, code)[this.#locale];
    const description = descriptionOf(this.#standard, code)?.[this.#locale];
    return {
      ...this.#identity(code),
      fullStatement: description ?? name,
      abbreviatedStatement: name,
      humanCodingScheme: qualifiedCode(this.#standard.editionCode, code),
      CFItemType: messageInBoth(`kind.${kind}`)[this.#locale],
      CFItemTypeURI: this.#link(kind, messageInBoth(`kind.${kind}`)[this.#locale]),
      language: languages[this.#locale],
      notes: this.#notes(code),
    };
  }

  /** The permanent address first; of an ability its levels and why a description is missing. */
  #notes(code: string): string {
    const found = this.#standard.things.get(code);
    const lines = [permanentReference(this.#standard, code, this.#siteUrl)];
    if (found?.kind === 'ability') {
      lines.push(levelsWithSources(this.#standard, found)[this.#locale]);
      if (found.description === undefined) lines.push(descriptionOrReason(found)[this.#locale]);
    }
    return lines.join('\n');
  }

  #childOf(code: string, parent: string | undefined, nodes: ReturnType<typeof nodesOf>) {
    const siblings = nodes.filter((node) => node.parent === parent);
    return {
      ...this.#identity(code, 'isChildOf'),
      associationType: 'isChildOf',
      sequenceNumber: siblings.findIndex((node) => node.code === code) + 1,
      originNodeURI: this.#node(code),
      destinationNodeURI: this.#node(parent ?? whole),
    };
  }

  #translationOf(code: string) {
    return {
      ...this.#identity(code, 'isTranslationOf'),
      associationType: 'isTranslationOf',
      originNodeURI: this.#node(code),
      destinationNodeURI: this.#node(code, 'zh'),
      notes: 'The origin is an unofficial English translation of the destination, which prevails.',
    };
  }

  /** Items of the edition before with which an item is the same. */
  #fromBefore(code: string) {
    const { replaces } = this.#neighbours;
    if (replaces === undefined) return [];
    const same = (replaces.origins.get(code) ?? []).filter((one) => isUnchanged(replaces, one));
    return same.map((before) => this.#toOther('exactMatchOf', code, replaces.before, before));
  }

  /** Items of the edition after that hold what an item held. */
  #untilAfter(code: string) {
    const { replacedBy } = this.#neighbours;
    if (replacedBy === undefined) return [];
    const type = isUnchanged(replacedBy, code) ? 'exactMatchOf' : 'replacedBy';
    const now = replacedBy.fates.get(code)?.now ?? [];
    return now.map((later) => this.#toOther(type, code, replacedBy.after, later));
  }

  #replacement() {
    const { replacedBy } = this.#neighbours;
    return replacedBy === undefined
      ? []
      : [this.#toOther('replacedBy', whole, replacedBy.after, whole)];
  }

  #toOther(
    type: 'exactMatchOf' | 'replacedBy',
    code: string,
    other: Standard,
    counterpart: string,
  ) {
    const there = new PackageMaker(other, this.#locale, this.#siteUrl);
    return {
      ...this.#identity(code, type, qualifiedCode(other.editionCode, counterpart)),
      associationType: type,
      originNodeURI: this.#node(code),
      destinationNodeURI: there.#node(counterpart),
    };
  }

  #itemType(kind: (typeof itemKinds)[number]) {
    return {
      ...this.#identity(kind),
      title: messageInBoth(`kind.${kind}`)[this.#locale],
      description: typeDescription(this.#standard, kind)[this.#locale],
      hierarchyCode: String(itemKinds.indexOf(kind) + 1),
    };
  }

  #identity(code: string, ...aspects: string[]) {
    const identifier = this.#uuid(code, this.#locale, ...aspects);
    return {
      identifier,
      uri: this.#uri(code, this.#locale, identifier),
      lastChangeDateTime: this.#changed,
    };
  }

  /** A link to another part of a package, by default of this one. */
  #link(code: string, title: string, locale: Locale = this.#locale) {
    const identifier = this.#uuid(code, locale);
    return { title, identifier, uri: this.#uri(code, locale, identifier) };
  }

  #node(code: string, locale: Locale = this.#locale) {
    const { number } = this.#standard.edition;
    const title = code === whole ? number : titleOf(this.#standard, code)[locale];
    return { ...this.#link(code, title, locale), targetType: 'CASE' };
  }

  #uuid(code: string, ...aspects: string[]): string {
    return uuidOf(this.#standard.editionCode, code, 'case', ...aspects);
  }

  /**
   * CASE wants an address at which something is found. An item's is its permanent page, at the
   * words of the language; any other part's is the file. Without an address of the site it is the
   * UUID as a URN (RFC 9562, 4).
   */
  #uri(code: string, locale: Locale, identifier: string): string {
    if (this.#siteUrl === undefined) return `urn:uuid:${identifier}`;
    const isItem = identifier === this.#uuid(code, locale) && this.#standard.things.has(code);
    if (isItem) return `${permanentReference(this.#standard, code, this.#siteUrl)}#${locale}`;
    const file = `${this.#standard.root}${dataFolder}/${caseFile(locale)}`;
    return absoluteAddress(this.#siteUrl, `${file}#${identifier}`);
  }
}

/** The name of a package's file. */
export function caseFile(locale: Locale): string {
  return `case-1.1-${locale}.json`;
}

const languages: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

const about = {
  zh: '按 CASE 1.1 数据结构编成的只读文件，由本站据标准的转录文本编成；本站不提供 CASE 接口服务，也未经 1EdTech 认证。以正式出版的文件为准。',
  en: 'A read-only file in the shape of CASE 1.1, made by this site from a transcription of the standard. The site offers no CASE service and holds no 1EdTech certification. The English is an unofficial translation; the published document prevails.',
};

function typeDescription(
  { annex, positions }: Standard,
  kind: (typeof itemKinds)[number],
): Bilingual {
  const chapter = positions[0]?.clause.replace(/\..*$/, '') ?? '';
  const rows = { zh: spaced(annexName(annex).zh), en: annexName(annex).en };
  return {
    position: {
      zh: `标准第${chapter}章所述的岗位。`,
      en: `A position described in clause ${chapter}.`,
    },
    module: {
      zh: `${rows.zh} 表格中的能力模块。`,
      en: `An ability module of the tables of ${rows.en}.`,
    },
    ability: {
      zh: `第${chapter}章列项与${rows.zh} 的行合并而成的一项能力。`,
      en: `An ability: an item of clause ${chapter}, a row of ${rows.en}, or both.`,
    },
  }[kind];
}
