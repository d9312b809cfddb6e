import { abilitiesPlaced } from './abilities-placed.ts';
import type { AuthoredContent, ContentFiles } from './authored-content.ts';
import { changesInOrder } from './changes-in-order.ts';
import { changesTold } from './changes-told.ts';
import { codesContinued } from './codes-continued.ts';
import { codesInWords } from './codes-in-words.ts';
import { contentsOf } from './content-of.ts';
import { editionsIn, pathIn, straysIn } from './editions-in.ts';
import { editionAgrees } from './edition-agrees.ts';
import { editionsFollow } from './editions-follow.ts';
import { englishStyle } from './english-style.ts';
import { englishWithoutChinese } from './english-without-chinese.ts';
import { entryNames } from './entry-names.ts';
import { factsPresent } from './facts-present.ts';
import { fieldsValid } from './fields-valid.ts';
import { fileNames } from './file-names.ts';
import { filesReadable } from './files-readable.ts';
import { glossaryCodes } from './glossary-codes.ts';
import { glossaryHonoured } from './glossary-honoured.ts';
import { knownCodes } from './known-codes.ts';
import { knownFiles, straying } from './known-files.ts';
import { languagesRight } from './languages-right.ts';
import { ledgerComplete } from './ledger-complete.ts';
import { ledgerGrows } from './ledger-grows.ts';
import { ledgerKept } from './ledger-kept.ts';
import { meaningsGiven } from './meanings-given.ts';
import { modulesPlaced } from './modules-placed.ts';
import { notesNumbered } from './notes-numbered.ts';
import { pagesLeadSomewhere } from './pages-lead-somewhere.ts';
import { pairsAgree } from './pairs-agree.ts';
import { plainText } from './plain-text.ts';
import { positionsDescribed } from './positions-described.ts';
import { printedContents } from './printed-contents.ts';
import { describeProblem, type Problem } from './problem.ts';
import { publishedKept } from './published-kept.ts';
import { publishedReadable } from './published-readable.ts';
import { registerComplete } from './register-complete.ts';
import { relationsAgree } from './relations-agree.ts';
import { rowOrder } from './row-order.ts';
import type { Rule } from './rule.ts';
import { sameShape } from './same-shape.ts';
import { sinceComplete } from './since-complete.ts';
import { sinceKnown } from './since-known.ts';
import { synonymsLeadSomewhere } from './synonyms-lead-somewhere.ts';
import { tablesHeaded } from './tables-headed.ts';
import { tablesShaped } from './tables-shaped.ts';
import { termsTranslated } from './terms-translated.ts';
import { textPresent } from './text-present.ts';
import { translationCurrent } from './translation-current.ts';
import { translationPresent } from './translation-present.ts';
import { verbatim } from './verbatim.ts';
import { visibleCharacters } from './visible-characters.ts';
import { wordingsAvoided } from './wordings-avoided.ts';
import { yamlReadable } from './yaml-readable.ts';

/** What keeps files from being read. */
const ofReading: Rule[] = [
  filesReadable,
  knownFiles,
  fileNames,
  visibleCharacters,
  factsPresent,
  yamlReadable,
  entryNames,
  fieldsValid,
];

/** What is wrong across files. */
const acrossFiles: Rule[] = [
  translationPresent,
  translationCurrent,
  sameShape,
  textPresent,
  plainText,
  englishWithoutChinese,
  englishStyle,
  termsTranslated,
  languagesRight,
  knownCodes,
  codesInWords,
  pagesLeadSomewhere,
  editionAgrees,
  editionsFollow,
  positionsDescribed,
  modulesPlaced,
  tablesShaped,
  tablesHeaded,
  rowOrder,
  registerComplete,
  abilitiesPlaced,
  relationsAgree,
  codesContinued,
  sinceKnown,
  sinceComplete,
  printedContents,
  notesNumbered,
  ledgerKept,
  ledgerGrows,
  publishedKept,
  changesInOrder,
  glossaryCodes,
  meaningsGiven,
  glossaryHonoured,
  wordingsAvoided,
  pairsAgree,
  synonymsLeadSomewhere,
  verbatim,
];

/** What is to be done once nothing is wrong: who has made a mistake is not asked to publish it. */
const ofPublishing: Rule[] = [ledgerComplete, changesTold];

/** Every rule, in the order in which problems are told. */
export const rules: Rule[] = [...ofReading, ...acrossFiles, publishedReadable, ...ofPublishing];

/** Everything that is wrong with what lies below `content/`, edition by edition, each thing once. */
export function problemsInEditions(content: ContentFiles): Problem[] {
  const strays = straysIn(content).map(straying);
  const editions = contentsOf(content).map((edition) => ({
    edition,
    mistakes: mistakesIn(edition),
  }));
  const isRight = editions.every(({ mistakes }) => mistakes.length === 0);
  const problems = editions.flatMap(({ edition, mistakes }) =>
    [...mistakes, ...problemsOfPublishing(edition, isRight)].map((problem) => ({
      ...problem,
      file: pathIn(edition.folder, problem.file),
    })),
  );
  const all = [...strays, ...noEditionIn(content), ...problems];
  return [...new Map(all.map((problem) => [describeProblem(problem), problem])).values()];
}

function noEditionIn(content: ContentFiles): Problem[] {
  if (editionsIn(content).length > 0) return [];
  const message = 'holds no edition';
  const hint = 'Restore it from an earlier version; nothing can be built without it.';
  return [{ rule: filesReadable.id, key: 'missing', file: 'editions', message, hint }];
}

/** What of the content could not be read, rule by rule. */
export function problemsOfReading(content: AuthoredContent): Problem[] {
  return ofReading.flatMap((rule) => rule.problemsIn(content));
}

/** What is wrong with the content itself, rule by rule, whatever has been published of it. */
export function mistakesIn(content: AuthoredContent): Problem[] {
  return [...ofReading, ...acrossFiles].flatMap((rule) => rule.problemsIn(content));
}

/** Everything that is wrong with the content, rule by rule, and with what is to be published. */
export function problemsIn(content: AuthoredContent): Problem[] {
  const mistakes = mistakesIn(content);
  return [...mistakes, ...problemsOfPublishing(content, mistakes.length === 0)];
}

/** What is wrong with what is to be published; where content is wrong itself, less is asked. */
function problemsOfPublishing(content: AuthoredContent, isRight: boolean): Problem[] {
  const asked = isRight ? [publishedReadable, ...ofPublishing] : [publishedReadable];
  return asked.flatMap((rule) => rule.problemsIn(content));
}
