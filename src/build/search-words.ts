import { messageInBoth, type MessageKey } from '../i18n/translator.ts';
import { levels } from '../schemas/codes.ts';
import type { Bilingual, Locale } from '../schemas/words.ts';
import type { Tree } from '../standard/addresses.ts';
import { levelName } from '../standard/level-name.ts';
import type { Standard } from '../standard/model.ts';

/**
 * The words that the search shows, in the languages of a tree. They travel with the search, so
 * that pages on which nobody searches do without them.
 */
export function searchWords(standard: Standard, tree: Tree) {
  const joined = (words: Bilingual, separator: string) =>
    [...new Set(languages[tree].map((locale) => words[locale]))].join(separator);
  const say = (key: MessageKey) => joined(messageInBoth(key, placeholders), ' · ');
  // Names stand in a row with a dot between them, so none within.
  const name = (words: Bilingual) => joined(words, ' ');
  return {
    running: say('search.running'),
    slow: say('search.slow'),
    count: say('search.count'),
    none: say('search.none'),
    unfinished: say('search.unfinished'),
    noOther: say('search.noOther'),
    noReadings: say('search.noReadings'),
    cut: say('search.cut'),
    empty: say('search.empty'),
    failed: say('search.failed'),
    noEngine: say('search.noEngine'),
    near: say('search.near'),
    synonym: say('search.synonym'),
    suggestions: say('search.suggestions'),
    all: say('search.all'),
    shown: say('search.shown'),
    sources: say('ability.sources'),
    any: say('search.any'),
    hits: {
      near: say('search.hit.near'),
      synonym: say('search.hit.synonym'),
      pinyin: say('search.hit.pinyin'),
    },
    kinds: Object.fromEntries(kinds.map((kind) => [kind, name(messageInBoth(`kind.${kind}`))])),
    levels: Object.fromEntries(levels.map((level) => [level, name(levelName(standard, level))])),
    positions: Object.fromEntries(
      standard.positions.map((position) => [position.code, name(position.name)]),
    ),
  };
}

/** The script puts the values in. */
const placeholders = { query: '{{query}}', count: '{{count}}' };

/** The kinds of thing that a search finds. */
const kinds = [
  'position',
  'positionLevel',
  'module',
  'ability',
  'term',
  'clause',
  'item',
  'annex',
  'table',
  'row',
  'word',
  'note',
  'page',
] as const;

const languages: Record<Tree, Locale[]> = { zh: ['zh'], 'zh-en': ['zh', 'en'], en: ['en'] };
