import type { Locale } from '../schemas/words.ts';
import { qualifiedCode } from '../standard/codes.ts';
import { descriptionOf } from '../standard/description.ts';
import type { Ability, Standard } from '../standard/model.ts';
import { permanentAddress } from '../standard/permanent.ts';
import { descriptionOrReason, levelsWithSources } from './ability-words.ts';
import { csv } from './csv.ts';
import { escapedXml } from './xml.ts';

/**
 * A competency framework for Moodle's own importer (Site administration > Competencies > Import
 * competency framework), one language: positions, below them modules, below them abilities.
 *
 * Its rules are those of `admin/tool/lpimportcsv/classes/framework_importer.php`: fourteen columns
 * that are known by their place; one row is the framework; a row hangs below the one whose ID
 * number PHP finds `==` to its parent's, so none may look like a number; names and ID numbers are
 * cut at 100 characters; a framework needs a scale with a default and a proficient value.
 */
export function moodleCsv(standard: Standard, locale: Locale, siteUrl: string | undefined): string {
  const address = (code: string) => permanentAddress(standard, code, siteUrl);
  const id = (code: string) => qualifiedCode(standard.editionCode, code);
  const { number, title } = standard.edition;
  const framework = competency({
    // Moodle refuses a second framework with the same ID number, and both languages may be wanted.
    id: `${number} (${locale})`,
    name: `${number} ${title[locale]}`,
    description: [words.about[locale]],
    scale: words.scale[locale],
  });
  const positions = standard.positions.map(({ code, name }) =>
    competency({
      id: id(code),
      name: name[locale],
      description: [descriptionOf(standard, code)?.[locale], address(code)],
    }),
  );
  const modules = standard.modules.map(({ code, position, name }) =>
    competency({
      parent: id(position),
      id: id(code),
      name: name[locale],
      description: [address(code)],
    }),
  );
  const abilities = standard.abilities.map((ability) =>
    competency({
      parent: id(ability.module ?? ability.position),
      id: id(ability.code),
      name: ability.name[locale],
      description: [...abilityWords(standard, ability, locale), address(ability.code)],
    }),
  );
  return csv([[...columns], framework, ...positions, ...modules, ...abilities]);
}

/** The names that the English Moodle gives the columns; it reads them by their order. */
const columns = [
  'Parent ID number',
  'ID number',
  'Short name',
  'Description',
  'Description format',
  'Scale values',
  'Scale configuration',
  'Rule type (optional)',
  'Rule outcome (optional)',
  'Rule config (optional)',
  'Cross-referenced competency ID numbers',
  'Exported ID (optional)',
  'Is framework',
  'Taxonomy',
] as const;

const words = {
  about: {
    zh: '由本站据标准的转录文本编成，以正式出版的文件为准。编码由本站编定，不是标准的内容。评价量表为导入所需，标准没有规定。',
    en: 'Made by this site from a transcription of the standard; the published document prevails. The English is an unofficial translation. The codes are this site’s, not the standard’s. The scale is needed for the import; the standard lays down none.',
  },
  scale: { zh: '未达到,达到', en: 'Not yet competent,Competent' },
};

interface Competency {
  parent?: string;
  id: string;
  name: string;
  /** Paragraphs; an address becomes a link. */
  description: (string | undefined)[];
  /** Of the framework alone: the values of its scale, the lowest first. */
  scale?: string;
}

function competency({ parent = '', id, name, description, scale }: Competency): string[] {
  // The first value is the default, the second counts as proficient; Moodle fills in the scale.
  const configuration = [
    { scaleid: '0' },
    { id: 1, scaledefault: 1, proficient: 0 },
    { id: 2, scaledefault: 0, proficient: 1 },
  ];
  return [
    parent,
    id,
    name,
    description.flatMap((text) => (text === undefined ? [] : [paragraph(text)])).join(''),
    formatHtml,
    scale ?? '',
    scale === undefined ? '' : JSON.stringify(configuration),
    '',
    '',
    '',
    '',
    '',
    scale === undefined ? '' : '1',
    scale === undefined ? '' : 'domain,domain,competency,competency',
  ];
}

/** Moodle's `FORMAT_HTML`. */
const formatHtml = '1';

function abilityWords(standard: Standard, ability: Ability, locale: Locale): string[] {
  return [levelsWithSources(standard, ability)[locale], descriptionOrReason(ability)[locale]];
}

function paragraph(text: string): string {
  const escaped = escapedXml(text);
  const content = /^https?:\/\/\S+$/.test(text) ? `<a href="${escaped}">${escaped}</a>` : escaped;
  return `<p>${content.replaceAll('\n', '<br>')}</p>`;
}
