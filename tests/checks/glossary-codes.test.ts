import { glossaryCodes } from '../../src/checks/glossary-codes.ts';
import { testRule, textIn, type Fixture } from '../support/fixtures.ts';
import { replaced, sinceRelease } from '../support/released-content.ts';
import { glossary } from '../support/written.ts';

const codeAt = (ordinal: number) => `t-${String(ordinal).padStart(3, '0')}`;
const count = glossary.length;
const next = codeAt(count + 1);

/** The glossary with an entry more, as it stood before any of its codes was released. */
const adding = (code: string): Omit<Fixture, 'says'> => ({
  write: { 'glossary.yml': `${textIn('glossary.yml')}红利:\n  code: ${code}\n  en: bonus\n` },
});

/** The glossary edited after a release. */
const since = (...edits: [from: string, to: string][]): Omit<Fixture, 'says'> => ({
  write: sinceRelease({ 'glossary.yml': replaced(...edits) }),
});

const isNew = 'Give the entry that is new the next number that none has.';
const other = 'Give the code back to what had it, and the next number to the new entry.';

testRule(glossaryCodes, {
  twice: {
    'a code that another entry has': {
      ...adding('t-032'),
      says: [`glossary.yml › code: t-032 | t-032 is the code of 私域 already | ${isNew}`],
    },
  },
  gap: {
    'a number that is left out': {
      ...adding(codeAt(count + 2)),
      says: [
        `glossary.yml | no entry has ${next}, though higher numbers are given | Give ${next} to the newest entry: the codes are numbered without a gap.`,
      ],
    },
  },
  gone: {
    'an entry given another code and another word': {
      ...since(['朋友圈:\n  code: t-123', `微信朋友动态:\n  code: ${next}`]),
      says: [
        'glossary.yml | t-123 was published for 朋友圈, and is gone | Restore the entry: a published code is never dropped.',
      ],
    },
  },
  moved: {
    'two codes exchanged': {
      ...since(
        ['  code: t-032', '  code: t-000'],
        ['  code: t-033', '  code: t-032'],
        ['  code: t-000', '  code: t-033'],
      ),
      says: [
        'glossary.yml › code: t-033 | 私域 was published with t-032, and has t-033 now | Give t-032 back to it.',
        'glossary.yml › code: t-032 | 公域 was published with t-033, and has t-032 now | Give t-033 back to it.',
      ],
    },
  },
  reused: {
    'the code of another word': {
      ...since(['朋友圈:\n', '视频号:\n']),
      says: [
        `glossary.yml › code: t-123 | t-123 was published for 朋友圈, which has next to nothing in common with this | ${other}`,
      ],
    },
  },
});
