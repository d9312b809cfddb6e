import { at } from './authored-content.ts';
import { missingCodes } from './codes-in.ts';
import { earlierCodes } from './earlier-codes.ts';
import { rule } from './rule.ts';

const file = 'notes.yml';

/** Notes are numbered without a gap, so that a new one has the next number, and name each code once. */
export const notesNumbered = rule(
  'notes-numbered',
  {
    gap: (code: string, due: string) => ({
      message: `${code} is new, where ${due} is due`,
      hint: `Give it the next number, ${due}.`,
    }),
    twice: (code: string, named: string) => ({
      message: `${code} names ${named} twice`,
      hint: 'Name it once.',
    }),
  },
  [file],
  (content, say) => {
    const released = content.published?.texts.map(({ code }) => code) ?? [];
    const given = new Set([...released, ...earlierCodes(content)]);
    // The ledger is not asked: a line of it that no release has had may be wrong as well.
    const written = [...Object.keys(content.notes), ...content.refused, ...content.ledger];
    const codes = [...new Set(written)].filter(isNote).sort();
    // Where one is gone, it may be the one that is called otherwise now: the ledger tells of it.
    const isRenamed = [...missingCodes(content)].some(isNote);
    let last = numberOf([...given].filter(isNote).sort().at(-1));
    for (const code of codes) {
      if (given.has(code) || isRenamed) continue;
      const due = `note-${String(last + 1).padStart(2, '0')}`;
      if (code !== due) say.gap(at(content, file, code), code, due);
      last = numberOf(code);
    }
    for (const [code, { concerns }] of Object.entries(content.notes)) {
      const repeated = concerns.filter((one, index) => concerns.indexOf(one) !== index);
      for (const named of new Set(repeated)) {
        say.twice(at(content, file, code, 'concerns'), code, named);
      }
    }
  },
);

function isNote(code: string): boolean {
  return code.startsWith('note-');
}

function numberOf(code: string | undefined): number {
  return Number(code?.slice('note-'.length) ?? 0);
}
