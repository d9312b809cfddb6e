import { foldText } from './fold.ts';

/**
 * The codes that a query cites, in the forms in which people write them: `5.3.2.1`,
 * `第5.3.2.1条`, `5.1.2.1-3`, `表 A.2`, `Table A.2`, `附录A`, `MS07`, `046-2023/ms-07`, or the
 * address of a page of this site. Empty where the query is no citation. A.1 is both the annex's
 * own clause and the end of a table's name, so it may cite more than one.
 * @param exists whether a code is one of the standard's
 */
export function citedCodes(query: string, exists: (code: string) => boolean): string[] {
  const text = unqualified(foldText(query).replace(/\s/g, ''));
  return [...new Set(forms.flatMap(({ shape, codes }) => codesIn(text, shape, codes)))].filter(
    exists,
  );
}

interface Form {
  shape: RegExp;
  /** From the groups of the shape to codes. */
  codes: (first: string, second: string) => string[];
}

const forms: Form[] = [
  {
    shape: /^(?:第|(?:sub)?clause|cl\.?|section|sec\.?|§)?(\d+(?:\.\d+)*)\.?(?:章|条|节|款)?$/,
    codes: (clause) => [clause],
  },
  {
    shape: /^第([一二三四五])(?:章|条)$/,
    codes: (numeral) => [String('一二三四五'.indexOf(numeral) + 1)],
  },
  {
    shape: /^(?:第|clause)?(\d+(?:\.\d+)+)(?:条?第|-|item|,item)(\d+)(?:项|条)?$/,
    codes: (clause, ordinal) => [`${clause}-${ordinal}`],
  },
  { shape: /^(?:附录|附件|annex|appendix)-?([a-z])$/, codes: (letter) => [`annex-${letter}`] },
  {
    shape: /^(?:clause|附录)?([a-z]\.\d+)$/,
    codes: (number) => [number, `table-${number}`],
  },
  {
    shape: /^(?:表格?|table)-?([a-z])[.-]?(\d+)$/,
    codes: (letter, number) => [`table-${letter}.${number}`],
  },
  {
    shape: /^(?:表格?|table)?-?([a-z]\.?\d+)(?:-|第|,?row)(\d+)行?$/,
    codes: (table, ordinal) => [`table-${table.replace(/^(.)\.?/, '$1.')}-${ordinal}`],
  },
  {
    shape: /^([a-z]{2})[-_.]?(\d{1,2})$/,
    codes: (position, ordinal) => [`${position}-${ordinal.padStart(2, '0')}`],
  },
  { shape: /^([a-z]{2})-?(m\d+)$/, codes: (position, module) => [`${position}-${module}`] },
  { shape: /^([a-z]{2})$/, codes: (position) => [position] },
  {
    shape: /^([a-z]{2})-?(basic|advanced|初阶|进阶)$/,
    codes: (position, level) => [`${position}-${levelCodes[level] ?? level}`],
  },
  {
    shape: /^(?:编者注|注|(?:editorial)?note)-?(\d{1,2})$/,
    codes: (ordinal) => [`note-${ordinal.padStart(2, '0')}`],
  },
  { shape: /^(foreword)$/, codes: (code) => [code] },
];

const levelCodes: Record<string, string> = { 初阶: 'basic', 进阶: 'advanced' };

function codesIn(text: string, shape: RegExp, codes: Form['codes']): string[] {
  const match = shape.exec(text);
  return match === null ? [] : codes(match[1] ?? '', match[2] ?? '');
}

/** What qualifies a code, whichever edition it is: `T/CCFAGS 046—2023`, `046-2023/`. */
const qualifier = /^(?:[a-z]\/[a-z]+)?\d+-\d{4}[,，/:：]?(?=.)/;

/** Without the address, the number of the standard or the edition that stands before a code. */
function unqualified(text: string): string {
  const code = /^(?:https?:|file:|\.{0,2}\/)/.test(text) ? namedBy(text) : text;
  return code.replace(qualifier, '').replace(/[。．](?=\d)/g, '.');
}

/** What an address is about: its fragment, or the last of its folders and files that has a name. */
function namedBy(address: string): string {
  const [path = '', ...fragment] = address.replace(/^[a-z]+:/, '').split('#');
  const named = path.split('/').filter((part) => !/^(?:index(?:\.html)?)?$/.test(part));
  return fragment.join('#') || (named.at(-1) ?? '').replace(/\.html$/, '');
}
