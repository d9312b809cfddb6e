import type { AuthoredContent } from './authored-content.ts';
import { changesInOrder } from './changes-in-order.ts';
import { changesTold } from './changes-told.ts';
import { glossaryHonoured } from './glossary-honoured.ts';
import { knownCodes } from './known-codes.ts';
import { ledgerGrows } from './ledger-grows.ts';
import { ledgerKept } from './ledger-kept.ts';
import { plainText } from './plain-text.ts';
import type { Problem } from './problem.ts';
import { publishedKept } from './published-kept.ts';
import { publishedReadable } from './published-readable.ts';
import { registerComplete } from './register-complete.ts';
import { rowOrder } from './row-order.ts';
import { sameShape } from './same-shape.ts';
import { synonymsLeadSomewhere } from './synonyms-lead-somewhere.ts';
import { textPresent } from './text-present.ts';
import { translationCurrent } from './translation-current.ts';
import { translationPresent } from './translation-present.ts';

const checks = [
  translationPresent,
  translationCurrent,
  sameShape,
  textPresent,
  plainText,
  knownCodes,
  rowOrder,
  registerComplete,
  ledgerKept,
  ledgerGrows,
  publishedReadable,
  publishedKept,
  changesInOrder,
  glossaryHonoured,
  synonymsLeadSomewhere,
];

/**
 * Everything that is wrong across files, rule by rule. That a change must be told is said once
 * nothing else is wrong: who has made a mistake is not asked to announce it.
 */
export function problemsIn(content: AuthoredContent): Problem[] {
  const problems = checks.flatMap((check) => check(content));
  return problems.length > 0 ? problems : changesTold(content);
}
