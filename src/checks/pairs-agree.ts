import { folders, documentsOf, type AuthoredContent } from './authored-content.ts';
import { measuresOf } from './pair-measures.ts';
import { isPlain } from './plain-text.ts';
import { rule } from './rule.ts';
import { textPairs } from './text-pairs.ts';

const hint =
  'Correct the translation; where it is meant so, say why under countsOtherwise in its file.';

/** A translation has the figures of the Chinese, and no fewer members in its longest list. */
export const pairsAgree = rule(
  'pairs-agree',
  {
    numbers: (zh: string, en: string, text: string) => ({
      message: `the Chinese has ${figures(zh)}, the English ${figures(en)}, in “${text}”`,
      hint,
    }),
    members: (zh: string, en: string, text: string) => ({
      message: `the Chinese lists ${zh}, the English no more than ${en}, in “${text}”`,
      hint,
    }),
  },
  ['en/clauses', 'en/rows'],
  (content, say) => {
    for (const { code, place, zh, en } of textPairs(content)) {
      if (isMarkedUp(content, code) || saysWhy(content, code)) continue;
      const { numbers, members } = measuresOf({ zh, en });
      if (numbers.zh !== numbers.en) say.numbers(place, numbers.zh, numbers.en, en);
      if (members.zh > Math.max(2, members.en)) {
        say.members(place, String(members.zh), String(members.en), en);
      }
    }
  },
);

function figures(numbers: string): string {
  return numbers === '' ? 'no figures' : numbers;
}

/** Of the marks of a list, which are figures as well, the rule about plain text tells. */
function isMarkedUp(content: AuthoredContent, code: string): boolean {
  return folders.some((folder) => !isPlain(documentsOf(content, folder).en[code]?.body ?? ''));
}

function saysWhy(content: AuthoredContent, code: string): boolean {
  return folders.some((folder) => {
    const data = documentsOf(content, folder).en[code]?.data;
    return data !== undefined && 'countsOtherwise' in data && data.countsOtherwise !== undefined;
  });
}
