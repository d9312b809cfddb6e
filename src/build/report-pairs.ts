import { measuresOf } from '../checks/pair-measures.ts';
import { textPairs } from '../checks/text-pairs.ts';
import { readContent } from './read-content.ts';

/**
 * `npm run check:pairs`: the texts whose translation is uncommonly long or short, or differs in
 * figures, quotation marks or the members of its longest list, for a person to look at. It refuses
 * nothing: what must agree, the checks of the content refuse.
 */
const pairs = (await readContent()).flatMap(textPairs).map((pair) => ({
  ...pair,
  measures: measuresOf(pair),
}));

/** Short names say little by their length. */
const long = pairs.filter(({ zh }) => zh.length >= 12).map(({ measures: { ratio } }) => ratio);
const ordered = long.sort((one, other) => one - other);
/** Of twenty, the one that is shortest for its Chinese, and the one that is longest. */
const [least = 0, most = 0] = [0.05, 0.95].map(
  (part) => ordered[Math.floor(ordered.length * part)],
);

for (const { code, zh, en, measures } of pairs) {
  const { ratio, numbers, quotations, members } = measures;
  const reasons = [
    ...(zh.length < 12 || (ratio >= least && ratio <= most)
      ? []
      : [`${ratio < least ? 'short' : 'long'}: ${ratio.toFixed(1)} letters a character`]),
    ...(numbers.zh === numbers.en ? [] : [`figures: ${numbers.zh} / ${numbers.en}`]),
    ...(quotations.zh === quotations.en ? [] : [`quoted: ${quotations.zh} / ${quotations.en}`]),
    ...(members.zh < 3 || members.zh === members.en
      ? []
      : [`longest list: ${members.zh} / ${members.en}`]),
  ];
  if (reasons.length > 0) console.log(`${code}  ${reasons.join('; ')}\n    ${zh}\n    ${en}\n`);
}
