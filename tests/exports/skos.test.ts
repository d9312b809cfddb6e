import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { skos } from '../../src/exports/skos.ts';
import { standard } from '../support/content.ts';
import { levelsOf, permanent, place, qualified, reasonOf } from '../support/places.ts';
import { said } from '../support/said.ts';
import { clauses, editionData, positions, type Both } from '../support/written.ts';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const vocabulary = 'http://www.w3.org/2004/02/skos/core#';
const terms = 'http://purl.org/dc/terms/';

/** Where the file without addresses of its own was found: its references are relative to that. */
const folder = 'https://copy.example/site/';
const baseIRI = `${folder}data/skos.ttl`;

/** The facts of a file as a parser of Turtle reads them, one a line. */
const factsOf = (turtle: string) =>
  new Parser({ baseIRI })
    .parse(turtle)
    .map(({ subject, predicate, object }) =>
      [
        subject.value,
        predicate.value,
        object.termType === 'Literal'
          ? literal(object.value, object.language || object.datatype.value)
          : object.value,
      ].join(' '),
    );

const literal = (text: string, kind: string) => `${JSON.stringify(text)}@${kind}`;
const words = (property: string, text: Both | undefined) =>
  text === undefined
    ? []
    : [`${property} ${literal(text.zh, 'zh-cn')}`, `${property} ${literal(text.en, 'en')}`];

/** Every fact that there is to tell, below an address. */
function expectedFacts(site: string): string[] {
  const scheme = `${site}${permanent()}`;
  const { number, title, issued } = editionData;
  const definitions = clauses.flatMap(({ code, term, title: heading, paragraphs }) =>
    term === undefined ? [] : [{ code, term, definition: paragraphs[0] ?? heading }],
  );
  const about = (code: string, facts: string[]) => {
    const source = words(`${terms}source`, place(code).locator);
    return [
      `${rdf}type ${vocabulary}Concept`,
      `${vocabulary}inScheme ${scheme}`,
      `${vocabulary}notation ${literal(qualified(code), 'http://www.w3.org/2001/XMLSchema#string')}`,
      ...facts,
      ...source,
    ].map((fact) => `${site}${permanent(code)} ${fact}`);
  };
  const label = (text: Both) => words(`${vocabulary}prefLabel`, text);
  const definition = (text: Both | undefined) => words(`${vocabulary}definition`, text);
  const top = `${vocabulary}topConceptOf ${scheme}`;
  const below = (code: string) => `${vocabulary}broader ${site}${permanent(code)}`;
  const alternative = (name: Both, other: Both | undefined) =>
    words(`${vocabulary}altLabel`, other).filter((_, index) =>
      index === 0 ? other?.zh !== name.zh : other?.en !== name.en,
    );
  return [
    `${scheme} ${rdf}type ${vocabulary}ConceptScheme`,
    ...[
      ...words(`${terms}title`, { zh: `${number} ${title.zh}`, en: `${number} ${title.en}` }),
      `${terms}issued ${literal(issued, 'http://www.w3.org/2001/XMLSchema#date')}`,
      ...words(`${vocabulary}note`, said('status.zh')),
      ...words(`${vocabulary}note`, said('status.en')),
      ...[...definitions, ...positions].map(
        ({ code }) => `${vocabulary}hasTopConcept ${site}${permanent(code)}`,
      ),
    ].map((fact) => `${scheme} ${fact}`),
    ...definitions.flatMap(({ code, term, definition: text }) =>
      about(code, [...label(term), ...definition(text), top]),
    ),
    ...positions.flatMap(({ code, name }) =>
      about(code, [...label(name), ...definition(place(code).description), top]),
    ),
    ...positions.flatMap((position) =>
      position.modules.flatMap(({ code, name }) =>
        about(code, [...label(name), below(position.code)]),
      ),
    ),
    ...positions.flatMap((position) =>
      position.abilities.flatMap((ability) =>
        about(ability.code, [
          ...label(ability.name),
          ...alternative(ability.name, ability.item?.text),
          ...definition(ability.description),
          ...words(`${vocabulary}note`, levelsOf(ability)),
          ...words(`${vocabulary}note`, ability.lost ? reasonOf(ability) : undefined),
          below(ability.module ?? position.code),
        ]),
      ),
    ),
  ];
}

describe.each([
  ['an address', 'https://example.org/standard', 'https://example.org/standard/'],
  ['no address, relative to the file', undefined, folder],
])('with %s', (_what, siteUrl, site) => {
  const factsTold = () => factsOf(skos(standard, siteUrl));
  const expected = expectedFacts(site);

  test('no fact is missing', () => {
    const facts = factsTold();
    expect(expected.filter((fact) => !facts.includes(fact))).toEqual([]);
  });

  test('no fact is told that is none, and none twice', () => {
    const facts = factsTold();
    expect(facts.filter((fact) => !expected.includes(fact))).toEqual([]);
    expect(facts).toHaveLength(expected.length);
  });
});

test('marks that no IRI may have are encoded (RDF 1.1 Turtle, 6.5)', () => {
  const concept = `https://example.org/a%7Cb%5Ec%60d&e/${permanent('ms-07')}`;
  const facts = factsOf(skos(standard, 'https://example.org/a|b^c`d&e/'));
  expect(facts).toContain(`${concept} ${rdf}type ${vocabulary}Concept`);
});

test('holds 9 terms, 4 positions, 19 modules, 76 abilities', () => {
  const concepts = factsOf(skos(standard, undefined)).filter((fact) =>
    fact.endsWith(`${vocabulary}Concept`),
  );
  expect(concepts).toHaveLength(9 + 4 + 19 + 76);
});

test('a name that only the body uses is an alternative label, in the language that differs', () => {
  const names = factsOf(skos(standard, undefined)).filter(
    (fact) => fact.includes('/da-03/ ') && /prefLabel|altLabel/.test(fact),
  );
  expect(names.map((fact) => fact.replace(/^.*#/, ''))).toEqual([
    'prefLabel "私域流量发掘"@zh-cn',
    expect.stringMatching(/^prefLabel .*@en$/),
    'altLabel "流量发掘"@zh-cn',
    expect.stringMatching(/^altLabel .*@en$/),
  ]);
});

test('marks that mean something in Turtle come back as they were (RDF 1.1 Turtle, 6.4)', () => {
  const marks = 'a "b" \\c\n\td\r\\n';
  const changed = structuredClone(standard);
  const [ability] = changed.abilities;
  if (ability) ability.name.zh = marks;
  expect(factsOf(skos(changed, undefined))).toContain(
    `${folder}${permanent('ms-01')} ${vocabulary}prefLabel ${literal(marks, 'zh-cn')}`,
  );
});
