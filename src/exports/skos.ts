import { languageTags, messageInBoth } from '../i18n/translator.ts';
import { locales, type Bilingual } from '../schemas/words.ts';
import { relativeReference } from '../standard/addresses.ts';
import { qualifiedCode } from '../standard/codes.ts';
import { dataFolder } from '../standard/downloads.ts';
import { locatorOf } from '../standard/locator.ts';
import type { Ability, Clause, Module, Position, Standard } from '../standard/model.ts';
import { descriptionOf } from '../standard/description.ts';
import { permanentReference } from '../standard/permanent.ts';
import { alone, isUnchanged, type Neighbours, type Succession } from '../standard/succession.ts';
import { levelsWithSources } from './ability-words.ts';

/**
 * The terms, positions, modules and abilities as one concept scheme in both languages (SKOS
 * Reference, W3C 2009; RDF 1.1 Turtle): positions are broader than modules, modules than abilities.
 * A name that only one source gives an ability is an `altLabel`. A concept is named by its
 * permanent address; where the site does not know its own, by a reference relative to `data/`.
 *
 * A concept of a replaced edition `isReplacedBy` (DCMI Metadata Terms) what holds now what it held;
 * where neither its words nor its place have changed, the two are an `exactMatch` as well.
 */
export function skos(
  standard: Standard,
  siteUrl: string | undefined,
  neighbours: Neighbours = alone,
): string {
  const iri = (of: Standard, code: string | undefined) => iriIn(standard, of, code, siteUrl);
  const scheme = iri(standard, undefined);
  const concepts = conceptsOf(standard).map((concept) => ({
    subject: iri(standard, concept.code),
    facts: [
      'a skos:Concept',
      `skos:inScheme ${scheme}`,
      `skos:notation "${qualifiedCode(standard.editionCode, concept.code)}"`,
      ...words('skos:prefLabel', concept.prefLabel),
      ...alternativeLabels(concept),
      ...(concept.definition ? words('skos:definition', concept.definition) : []),
      ...concept.notes.flatMap((note) => words('skos:note', note)),
      ...(concept.broader === undefined
        ? [`skos:topConceptOf ${scheme}`]
        : [`skos:broader ${iri(standard, concept.broader)}`]),
      ...words('dcterms:source', locatorOf(standard, concept.code)),
      ...successors(concept.code, neighbours, iri),
    ],
  }));
  const { number, title, issued } = standard.edition;
  const schemeFacts = [
    'a skos:ConceptScheme',
    ...words('dcterms:title', { zh: `${number} ${title.zh}`, en: `${number} ${title.en}` }),
    `dcterms:issued "${issued}"^^xsd:date`,
    ...words('skos:note', messageInBoth('status.zh')),
    ...words('skos:note', messageInBoth('status.en')),
    ...conceptsOf(standard)
      .filter(({ broader }) => broader === undefined)
      .map(({ code }) => `skos:hasTopConcept ${iri(standard, code)}`),
    ...schemes(neighbours, iri),
  ];
  const blocks = [{ subject: scheme, facts: schemeFacts }, ...concepts];
  return [...prefixes, ...blocks.map(({ subject, facts }) => block(subject, facts))].join('\n');
}

const prefixes = [
  '@prefix dcterms: <http://purl.org/dc/terms/> .',
  '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
  '@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .',
  '',
];

interface Concept {
  code: string;
  prefLabel: Bilingual;
  altLabels: Bilingual[];
  definition: Bilingual | undefined;
  notes: Bilingual[];
  broader: string | undefined;
}

function conceptsOf(standard: Standard): Concept[] {
  return [
    ...standard.clauses.flatMap((clause) =>
      clause.term ? [termConcept(clause, clause.term)] : [],
    ),
    ...standard.positions.map((position) => plainConcept(standard, position, undefined)),
    ...standard.modules.map((module) => plainConcept(standard, module, module.position)),
    ...standard.abilities.map((ability) => abilityConcept(standard, ability)),
  ];
}

/** Of an abbreviation the heading line is the whole definition: it has no paragraph. */
function termConcept(clause: Clause, term: Bilingual): Concept {
  const [definition] = clause.paragraphs;
  return {
    code: clause.code,
    prefLabel: term,
    altLabels: [],
    definition: definition ?? clause.title,
    notes: [],
    broader: undefined,
  };
}

function plainConcept(
  standard: Standard,
  { code, name }: Position | Module,
  broader: string | undefined,
): Concept {
  const definition = descriptionOf(standard, code);
  return { code, prefLabel: name, altLabels: [], definition, notes: [], broader };
}

function abilityConcept(standard: Standard, ability: Ability): Concept {
  return {
    code: ability.code,
    prefLabel: ability.name,
    altLabels: ability.sources.map(({ name }) => name),
    definition: ability.description,
    notes: [
      levelsWithSources(standard, ability),
      ...(ability.descriptionLost ? [messageInBoth('ability.lost')] : []),
    ],
    broader: ability.module ?? ability.position,
  };
}

type Iri = (of: Standard, code: string | undefined) => string;

function schemes({ replaces, replacedBy }: Neighbours, iri: Iri): string[] {
  return [
    ...(replaces === undefined ? [] : [`dcterms:replaces ${iri(replaces.before, undefined)}`]),
    ...(replacedBy === undefined
      ? []
      : [`dcterms:isReplacedBy ${iri(replacedBy.after, undefined)}`]),
  ];
}

/** What held before what a concept holds, and what holds it now. */
function successors(code: string, { replaces, replacedBy }: Neighbours, iri: Iri): string[] {
  const facts: string[] = [];
  if (replaces !== undefined) {
    for (const before of replaces.origins.get(code) ?? []) {
      facts.push(...tie('dcterms:replaces', replaces, before, iri(replaces.before, before)));
    }
  }
  if (replacedBy !== undefined) {
    for (const later of replacedBy.fates.get(code)?.now ?? []) {
      facts.push(...tie('dcterms:isReplacedBy', replacedBy, code, iri(replacedBy.after, later)));
    }
  }
  return facts;
}

/** That one holds what the other held, and whether the two are the same. */
function tie(property: string, succession: Succession, before: string, other: string): string[] {
  const same = isUnchanged(succession, before) ? [`skos:exactMatch ${other}`] : [];
  return [`${property} ${other}`, ...same];
}

/** The IRI of a code, in the file of an edition. */
function iriIn(
  own: Standard,
  of: Standard,
  code: string | undefined,
  siteUrl: string | undefined,
): string {
  const reference = permanentReference(of, code, siteUrl);
  if (siteUrl !== undefined) return `<${reference}>`;
  return `<${relativeReference(`${own.root}${dataFolder}/skos.ttl`, reference)}>`;
}

/** Names that differ from the preferred one; one may differ in one language only (SKOS S13). */
function alternativeLabels({ prefLabel, altLabels }: Concept): string[] {
  return locales.flatMap((locale) =>
    altLabels
      .filter((label) => label[locale] !== prefLabel[locale])
      .map((label) => `skos:altLabel ${literal(label[locale])}@${languageTags[locale]}`),
  );
}

/** A text in both languages, each with its tag. */
function words(property: string, text: Bilingual | undefined): string[] {
  if (text === undefined) return [];
  return locales.map((locale) => `${property} ${literal(text[locale])}@${languageTags[locale]}`);
}

/** A string as Turtle writes it (RDF 1.1 Turtle, 6.4): backslash, quote and line ends escaped. */
function literal(text: string): string {
  const escaped = text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
  return `"${escaped}"`;
}

function block(subject: string, facts: string[]): string {
  return `${subject}\n  ${facts.join(' ;\n  ')} .\n`;
}
