import { kindOfCode, type CodeKind } from '../schemas/codes.ts';
import type { Locale } from '../schemas/words.ts';
import { qualifiedCode } from '../standard/codes.ts';
import { descriptionOf } from '../standard/description.ts';
import type { Standard } from '../standard/model.ts';
import { permanentAddress } from '../standard/permanent.ts';
import { titleOf } from '../standard/titles.ts';

/** An `Alignment` of Open Badges 3.0 (1EdTech Open Badges Specification 3.0, B.1.3 Alignment). */
export interface BadgeAlignment {
  type: ['Alignment'];
  targetCode: string;
  targetName: string;
  targetDescription?: string;
  targetFramework: string;
  targetType?: 'CFItem';
  targetUrl: string;
}

/**
 * What the issuer of a badge puts into `achievement.alignment` to say that the badge is about a
 * place of the standard. Positions, modules and abilities are items of the CASE packages as well,
 * hence `CFItem`.
 * @returns `undefined` where the site does not know its address: `targetUrl` must be absolute
 */
export function badgeAlignment(
  standard: Standard,
  code: string,
  locale: Locale,
  siteUrl: string | undefined,
): BadgeAlignment | undefined {
  const targetUrl = permanentAddress(standard, code, siteUrl);
  if (targetUrl === undefined) return undefined;
  const { number, title } = standard.edition;
  const description = descriptionOf(standard, code)?.[locale];
  const kind = kindOfCode(code);
  const isCaseItem = kind !== undefined && caseItems.includes(kind);
  return {
    type: ['Alignment'],
    targetCode: qualifiedCode(standard.editionCode, code),
    targetName: titleOf(standard, code)[locale],
    ...(description === undefined ? {} : { targetDescription: description }),
    targetFramework: `${number} ${title[locale]}`,
    ...(isCaseItem ? { targetType: 'CFItem' } : {}),
    targetUrl,
  };
}

const caseItems: CodeKind[] = ['position', 'module', 'ability'];
