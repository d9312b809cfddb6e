import { levels } from '../schemas/codes.ts';
import { listOf } from '../schemas/position-clauses.ts';
import type { PublishedText } from '../schemas/published.ts';
import { paragraphsOf, type Content, type Document } from './content.ts';

/**
 * What the site says at each code, told from what was written rather than from the model, so that
 * it can be told even where other things are wrong. A text stands at one code, but for abilities
 * and the levels of positions: they have no words of their own and repeat those of their row, item
 * or position.
 * @returns by code; without those whose file, translation or source is missing
 */
export function textsByCode(content: Content): Map<string, PublishedText> {
  const parts = [...clauses(content), ...rows(content)];
  return byCode([
    ...foreword(content),
    ...parts,
    ...positions(content),
    ...modules(content),
    ...abilities(content, byCode(parts)),
    ...notes(content),
  ]);
}

function byCode(texts: PublishedText[]): Map<string, PublishedText> {
  return new Map(texts.map((text) => [text.code, text]));
}

function foreword({ zhFront, enFront }: Content): PublishedText[] {
  return together(zhFront, enFront)
    .filter(({ code }) => code === 'foreword')
    .map(({ code, zh, en }) => ({
      code,
      of: [],
      zh: [zh.data.title, ...paragraphsOf(zh.body)],
      en: [en.data.title, ...paragraphsOf(en.body)],
    }));
}

function clauses({ zhClauses, enClauses }: Content): PublishedText[] {
  return together(zhClauses, enClauses).flatMap(({ code, zh, en }) =>
    zh.data.kind === 'annex'
      ? annex(code, zh.data, en.data)
      : [
          {
            code,
            of: [],
            zh: present(chineseTitle(zh.data), ...paragraphsOf(zh.body)),
            en: present(englishTitle(zh.data, en.data), ...paragraphsOf(en.body)),
          },
          ...items(code, zh.data, en.data),
        ],
  );
}

type Chinese = Content['zhClauses'][string]['data'];
type English = Content['enClauses'][string]['data'];

/** What stands behind the number; `undefined` where text follows it at once. */
function chineseTitle(zh: Chinese): string | undefined {
  switch (zh.kind) {
    case 'term':
      return `${zh.term} ${zh.english}`;
    case 'abbreviation':
      return `${zh.abbreviation}: ${zh.meaning} (${zh.expansion})`;
    case 'untitled':
      return undefined;
    default:
      return zh.title;
  }
}

function englishTitle(zh: Chinese, { title }: English): string | undefined {
  return zh.kind === 'abbreviation' && title !== undefined ? `${zh.abbreviation}: ${title}` : title;
}

function items(clause: string, zh: Chinese, en: English): PublishedText[] {
  const texts = zh.kind === 'clause' ? (zh.items ?? []) : [];
  return texts.map((text, index) => ({
    code: `${clause}-${index + 1}`,
    of: [],
    zh: [text],
    en: present(en.items?.[index]),
  }));
}

function annex(
  code: string,
  zh: Extract<Chinese, { kind: 'annex' }>,
  en: English,
): PublishedText[] {
  const words = (table: NonNullable<English['tables']>[number] | undefined) =>
    present(table?.label, table?.title, table?.continued, ...(table?.columns ?? []));
  return [
    { code, of: [], zh: [zh.label, zh.title], en: present(en.label, en.title) },
    ...zh.tables.map((table, index) => ({
      code: table.code,
      of: [],
      zh: words(table),
      en: words(en.tables?.[index]),
    })),
  ];
}

function rows({ zhRows, enRows }: Content): PublishedText[] {
  return together(zhRows, enRows).map(({ code, zh, en }) => ({
    code,
    of: [zh.data.module],
    zh: [zh.data.name, ...paragraphsOf(zh.body)],
    en: [en.data.name, ...paragraphsOf(en.body)],
  }));
}

function positions({ positions, zhClauses }: Content): PublishedText[] {
  return Object.entries(positions).flatMap(([code, { clause, name, printed }]) => [
    { code, of: [clause], zh: present(name.zh, printed?.zh), en: present(name.en, printed?.en) },
    ...levels
      .map((level) => ({ level, list: listOf(clause, level) }))
      .filter(({ list }) => list in zhClauses)
      .map(({ level, list }) => ({
        code: `${code}-${level}`,
        of: [code, list],
        zh: [name.zh],
        en: [name.en],
      })),
  ]);
}

function modules({ modules }: Content): PublishedText[] {
  return Object.entries(modules).map(([code, { position, printedUnder, name }]) => ({
    code,
    of: present(position, printedUnder),
    zh: [name.zh],
    en: [name.en],
  }));
}

/** An ability says what its row says, or its item where it has no row. */
function abilities({ abilities }: Content, parts: Map<string, PublishedText>): PublishedText[] {
  return Object.entries(abilities).flatMap(([code, { item, row }]) => {
    const source = parts.get(row ?? item ?? '');
    return source === undefined ? [] : { ...source, code, of: present(item, row) };
  });
}

function notes({ notes }: Content): PublishedText[] {
  return Object.entries(notes).map(([code, { concerns, text }]) => ({
    code,
    of: concerns,
    zh: [text.zh],
    en: [text.en],
  }));
}

/** The files of a folder that have a translation. */
function together<Zh, En>(zh: Record<string, Document<Zh>>, en: Record<string, Document<En>>) {
  return Object.entries(zh).flatMap(([code, document]) => {
    const translation = en[code];
    return translation === undefined ? [] : { code, zh: document, en: translation };
  });
}

function present(...lines: (string | undefined)[]): string[] {
  return lines.filter((line): line is string => line !== undefined);
}
