import { at, inOneOf } from '../edits.ts';
import { harmful, texts, records, type Kind } from './kind.ts';
const bomb =
  'bomb: &a [x, x, x, x, x, x, x, x, x]\n' +
  [...'bcdefgh']
    .map((name, index) => {
      const before = `*${'abcdefg'[index] ?? 'a'}`;
      return `bomb${name}: &${name} [${Array(9).fill(before).join(', ')}]\n`;
    })
    .join('');

/** Faults in how YAML is written. */
export const yamlKinds: Kind[] = [
  harmful(
    'a value names an anchor that is not there',
    inOneOf(records, (text) => `${text}x: *nowhere\n`),
  ),
  harmful(
    'anchors grow without end',
    inOneOf(records, (text) => text + bomb),
  ),
  harmful(
    'a value has a tag that nobody knows',
    inOneOf(
      /^(?:modules|positions|edition)\.yml$/,
      at(/(?<=^ +en: )(?=\w)/gm, () => '!foo '),
    ),
  ),
  harmful(
    'a colon stands in a value',
    inOneOf(
      /^(?:modules|positions|notes)\.yml$/,
      at(/(?<=^ +en: \w+)(?= )/gm, () => ':'),
    ),
  ),
  harmful(
    'a quote is not closed',
    inOneOf(
      /^(?:modules|positions|notes|edition)\.yml$/,
      at(/(?<=^ +en: )(?=\w)/gm, () => '"'),
    ),
  ),
  harmful(
    'a text is a number',
    inOneOf(
      /^(?:modules|positions)\.yml$/,
      at(/(?<=^ +(?:zh|en): ).+/gm, () => '12'),
    ),
  ),
  harmful(
    'a text is nothing',
    inOneOf(
      /^(?:modules|positions|notes)\.yml$/,
      at(/(?<=^ +(?:zh|en): ).+/gm, () => ''),
    ),
  ),
  harmful(
    'a text is a list',
    inOneOf(
      /^(?:modules|positions|notes)\.yml$/,
      at(/(?<=^ +(?:zh|en): ).+/gm, () => '[one, two]'),
    ),
  ),
  harmful(
    'a file holds two documents',
    inOneOf(
      records,
      at(/^(?=\S+:)/gm, () => '---\n'),
    ),
  ),
  harmful(
    'the head of a text is not closed',
    inOneOf(texts, (text) => text.replace('\n---\n', '\n')),
  ),
  harmful(
    'the head of a text is not YAML',
    inOneOf(texts, (text) => text.replace('---\n', '---\n: [\n')),
  ),
];
