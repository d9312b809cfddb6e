import { paragraphsOf } from '../standard/content.ts';
import { codesOfFiles, pathTo, type AuthoredContent } from './authored-content.ts';
import { rule } from './rule.ts';

/** Nothing is empty that has something to say: a clause says, lists or divides something. */
export const textPresent = rule(
  'text-present',
  {
    silent: (source: string) => ({
      message: 'has neither text, items nor subclauses',
      hint: `Write what the transcription in ${source} has there.`,
    }),
    description: (source: string) => ({
      message: 'must have a description of one paragraph',
      hint: `Write what the transcription in ${source} has there; where that has lost it, say in printed what its cells hold.`,
    }),
    lost: () => ({
      message: 'has a description, though its cells as printed name none',
      hint: 'Remove the text; or, where the published document shows it, remove printed and correct source.',
    }),
    page: () => ({ message: 'has no text', hint: 'Write the page, or restore what it said.' }),
  },
  [],
  (content, say) => {
    const source = pathTo(content, 'source');
    for (const code of Object.keys(content.zhClauses)) {
      if (isSilent(content, code)) say.silent({ file: `zh/clauses/${code}.mdx` }, source);
    }
    for (const code of Object.keys(content.zhRows)) {
      const file = `zh/rows/${code}.mdx`;
      const fault = faultOfDescription(content, code);
      if (fault === 'missing') say.description({ file }, source);
      if (fault === 'lost') say.lost({ file });
    }
    const pages = { 'zh/pages': content.zhPages, 'en/pages': content.enPages };
    for (const [folder, documents] of Object.entries(pages)) {
      for (const [name, { body }] of Object.entries(documents)) {
        if (body.trim() === '') say.page({ file: `${folder}/${name}.mdx` });
      }
    }
  },
);

/** Whether no clause and no row lacks what it must say. */
export function hasAllTexts(content: AuthoredContent): boolean {
  const { zhClauses, zhRows } = content;
  const clauses = Object.keys(zhClauses).every((code) => !isFaulty(content, 'clauses', code));
  return clauses && Object.keys(zhRows).every((code) => !isFaulty(content, 'rows', code));
}

/** Whether a Chinese text has not as many paragraphs as it must: its translation is not to blame. */
export function isFaulty(content: AuthoredContent, folder: string, code: string): boolean {
  if (folder === 'clauses') return isSilent(content, code);
  return folder === 'rows' && faultOfDescription(content, code) !== undefined;
}

function isSilent(content: AuthoredContent, code: string): boolean {
  const { data, body } = content.zhClauses[code] ?? {};
  if (data === undefined || paragraphsOf(body ?? '').length > 0) return false;
  const lists = data.kind === 'clause' && data.items !== undefined;
  const exempt = data.kind === 'abbreviation' || data.kind === 'annex';
  // Of a subclause that is gone the rule about the ledger tells.
  const codes = [...codesOfFiles(content, 'zh/clauses'), ...content.ledger];
  return !lists && !exempt && !codes.some((one) => one.startsWith(`${code}.`));
}

function faultOfDescription(
  content: AuthoredContent,
  code: string,
): 'missing' | 'lost' | undefined {
  const { data, body } = content.zhRows[code] ?? {};
  if (data === undefined) return undefined;
  const count = paragraphsOf(body ?? '').length;
  const isExpected = data.printed === undefined || data.printed.includes('description');
  if (isExpected) return count === 1 ? undefined : 'missing';
  return count === 0 ? undefined : 'lost';
}
