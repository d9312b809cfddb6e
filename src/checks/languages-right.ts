import { at, type AuthoredContent } from './authored-content.ts';
import type { Place } from './problem.ts';
import { rule } from './rule.ts';

/**
 * What editors write in both languages stands in its own: the Chinese is Chinese, and the English,
 * which may cite Chinese words, has no more of them. Of the standard itself other rules tell.
 */
export const languagesRight = rule(
  'languages-right',
  {
    exchanged: () => ({
      message: 'the English stands where the Chinese belongs',
      hint: 'Exchange zh and en.',
    }),
    notChinese: () => ({
      message: 'the Chinese has no Chinese character in it',
      hint: 'Write it in Chinese.',
    }),
  },
  [],
  (content, say) => {
    for (const { place, zh, en } of explanations(content)) {
      const isMoreChinese = charactersIn(en) > charactersIn(zh);
      if (isMoreChinese && lettersIn(zh) > lettersIn(en)) say.exchanged(place);
      else if (charactersIn(zh) === 0) say.notChinese(place);
    }
  },
);

interface Explanation {
  place: Place;
  zh: string;
  en: string;
}

/** What editors say in notes, in the glossary and of changes. */
function explanations(content: AuthoredContent): Explanation[] {
  const place = (file: string, ...path: string[]) => at(content, file, ...path, 'zh');
  return [
    ...Object.entries(content.notes).map(([code, { text }]) => ({
      place: place('notes.yml', code, 'text'),
      ...text,
    })),
    ...Object.entries(content.changes).map(([day, { text }]) => ({
      place: place('changes.yml', day, 'text'),
      ...text,
    })),
    ...Object.entries(content.glossary).flatMap(([term, entry]) =>
      (['meaning', 'reason'] as const).flatMap((key) => {
        const said = entry[key];
        return said === undefined ? [] : [{ place: place('glossary.yml', term, key), ...said }];
      }),
    ),
  ];
}

function charactersIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

function lettersIn(text: string): number {
  return text.match(/\p{Script=Latin}/gu)?.length ?? 0;
}
