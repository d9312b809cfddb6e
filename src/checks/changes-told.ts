import type { ChangeData } from '../schemas/change.ts';
import { kindOfCode } from '../schemas/codes.ts';
import type { Published } from '../schemas/published.ts';
import { changesSince, type TextChange } from '../standard/changes-since.ts';
import { entriesSince } from '../standard/release-texts.ts';
import { textsByCode } from '../standard/texts-by-code.ts';
import { repeatsOthers } from './another-thing.ts';
import type { AuthoredContent } from './authored-content.ts';
import { difference } from './difference.ts';
import { placeOf, placeOfWords } from './place-of.ts';
import { rule } from './rule.ts';

const sayThat = (code: string, otherwise: string) =>
  `Say so in content/changes.yml: add an entry under today’s date that concerns ${code}${otherwise}.`;

/**
 * What changed since the last release is told in `changes.yml`: subscribers of the feed, and all
 * who have copied a text, rely on hearing of it.
 */
export const changesTold = rule(
  'changes-told',
  {
    words: (code: string, language: string, version: string, changed: string) => ({
      message: `the ${language} of ${code} has changed since release ${version}: ${changed}`,
      hint: sayThat(code, orCovers(code, language)),
    }),
    standing: (code: string, after: string, version: string, before: string) => ({
      message: `${code} ${sayingOf(code)} ${after}; in release ${version} it was ${before}`,
      hint: sayThat(code, orCovers(code, '')),
    }),
  },
  [],
  (content, say) => {
    const { published } = content;
    if (published === undefined) return;
    const entries = entriesSince(published, { changes: ownChanges(content) });
    const names = namesIn(content, published);
    for (const change of changesSince(published, content)) {
      const { code } = change;
      for (const part of partsOf(change)) {
        if (entries.some((entry) => tells(entry, code, part, names))) continue;
        const { before = [], after = [] } = change[part] ?? {};
        if (part === 'of') {
          const [now, then] = [after.join(', '), before.join(', ')];
          say.standing(placeOf(content, code), code, now, published.version, then);
        } else {
          const changed = after.find((line, index) => line !== before[index]);
          const place = placeOfWords(content, code, part, changed);
          say.words(place, code, languages[part], published.version, difference(before, after));
        }
      }
    }
  },
);

type Part = 'zh' | 'en' | 'of';

const languages = { zh: 'Chinese', en: 'English' };

/** The changes that are of this edition: a code of another says nothing of its own. */
function ownChanges({ changes, changesOfOthers }: AuthoredContent): AuthoredContent['changes'] {
  return Object.fromEntries(Object.entries(changes).filter(([day]) => !changesOfOthers.has(day)));
}

/** What changed at a code itself; what it only repeats is told where it stands. */
function partsOf(change: TextChange): Part[] {
  const parts: Part[] = repeatsOthers(change.code) ? ['of'] : ['zh', 'en', 'of'];
  return parts.filter((part) => change[part] !== undefined);
}

function tells(
  { concerns, covers = [] }: ChangeData,
  code: string,
  part: Part,
  names: (code: string) => string[],
): boolean {
  if (covers.includes('notes') && kindOfCode(code) === 'note') return true;
  if (covers.includes('en') && part === 'en') return true;
  return names(code).some((name) => concerns.includes(name));
}

/**
 * The codes under which a change may be told: its own, that of the clause of an item, of the table
 * of a row, of the position of a level; and an ability and its sources stand for each other.
 */
function namesIn(content: AuthoredContent, published: Published): (code: string) => string[] {
  const abilities = [...published.texts, ...textsByCode(content).values()].filter(
    ({ code }) => kindOfCode(code) === 'ability',
  );
  return (code) => [
    code,
    ...(['item', 'row', 'positionLevel'].includes(kindOfCode(code) ?? '')
      ? [code.replace(/-[^-]+$/, '')]
      : []),
    ...abilities.flatMap((ability) => (ability.code === code ? ability.of : [])),
    ...abilities.flatMap((ability) => (ability.of.includes(code) ? ability.code : [])),
  ];
}

function orCovers(code: string, language: string): string {
  if (kindOfCode(code) === 'note') return ', or covers [notes] where many were revised';
  const isEnglish = language === languages.en;
  return isEnglish ? ', or covers [en] where all of the English was revised' : '';
}

/** How a code stands to those that tell what it is. */
function sayingOf(code: string): string {
  switch (kindOfCode(code)) {
    case 'ability':
      return 'is made of';
    case 'note':
      return 'concerns';
    default:
      return 'belongs to';
  }
}
