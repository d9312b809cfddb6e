import type { AuthoredContent } from './authored-content.ts';
import { glossaryHonoured } from './glossary-honoured.ts';
import { knownCodes } from './known-codes.ts';
import { ledgerKept } from './ledger-kept.ts';
import { plainText } from './plain-text.ts';
import type { Problem } from './problem.ts';
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
  glossaryHonoured,
  synonymsLeadSomewhere,
];

/** Everything that is wrong across files, rule by rule. */
export function problemsIn(content: AuthoredContent): Problem[] {
  return checks.flatMap((check) => check(content));
}
