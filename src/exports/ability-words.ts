import { messageInBoth } from '../i18n/translator.ts';
import type { Bilingual } from '../schemas/words.ts';
import { thing } from '../standard/assemble.ts';
import { levelName } from '../standard/level-name.ts';
import { locatorOf } from '../standard/locator.ts';
import type { Ability, Source, Standard } from '../standard/model.ts';

/** The level that one kind of source gives an ability: `初阶`; empty where it has no such source. */
export function levelBy(standard: Standard, ability: Ability, kind: Source['kind']): Bilingual {
  const source = ability.sources.find((one) => one.kind === kind);
  return source === undefined ? { zh: '', en: '' } : levelName(standard, source.level);
}

/**
 * Every level of an ability with the place that gives it, since the sources of one disagree:
 * `进阶（5.1.2.2 列项的第4项）；初阶（表A.1 第10行）`.
 */
export function levelsWithSources(standard: Standard, ability: Ability): Bilingual {
  const parts = ability.sources.map(({ code, level }) => {
    const name = levelName(standard, level);
    const place = locatorOf(standard, code) ?? { zh: code, en: code };
    return { zh: `${name.zh}（${place.zh}）`, en: `${name.en} (${place.en})` };
  });
  return {
    zh: parts.map(({ zh }) => zh).join('；'),
    en: parts.map(({ en }) => en).join('; '),
  };
}

/** What an ability is, or why there are no words for it: nobody writes a lost description anew. */
export function descriptionOrReason(ability: Ability): Bilingual {
  if (ability.description !== undefined) return ability.description;
  return messageInBoth(ability.descriptionLost ? 'ability.lost' : 'ability.noDescription');
}

/** The name of an ability's module; empty where only the body of the standard names the ability. */
export function moduleName(standard: Standard, ability: Ability): Bilingual {
  return ability.module === undefined
    ? { zh: '', en: '' }
    : thing(standard, 'module', ability.module).name;
}
