import type { Content } from './content.ts';
import { editionOfChange } from './edition-of-change.ts';
import { mentionFinder, type MentionFinder } from './mentions.ts';
import type { Standard } from './model.ts';
import { successionOf, type Neighbours } from './succession.ts';
import { termUses, type Use } from './terms.ts';

/** An edition of the standard, and what is found out about it once and asked for often. */
export interface Edition extends Neighbours {
  standard: Standard;
  /** Finds what a text names: terms, positions, tables, the annex; and the words explained. */
  findMentions: MentionFinder;
  /** Where each term of clause 3 is used, by the code of its entry. */
  usesOfTerms: Map<string, Use[]>;
  /** The address of the site's root where one is configured, as `https://example.org/standard/`. */
  siteUrl: string | undefined;
}

/**
 * Makes editions ready to be shown, each with its place in their sequence.
 * @param standards in any order
 * @param contents from which they were assembled, in the same order
 * @returns the oldest first
 * @throws where an edition replaces one that is not there; the checks say it better
 */
export function editionsOf(
  standards: Standard[],
  contents: Pick<Content, 'since'>[],
  siteUrl: string | undefined,
): Edition[] {
  const since = new Map(
    standards.map(({ editionCode }, index) => [editionCode, contents[index]?.since ?? {}]),
  );
  const ordered = withOwnChanges(inSequence(standards));
  const successions = ordered.slice(1).map((after, index) => {
    const [before] = ordered.slice(index);
    if (before === undefined) throw new Error(`${after.editionCode} follows nothing.`);
    return successionOf(before, after, since.get(after.editionCode) ?? {});
  });
  return ordered.map((standard, index) => ({
    standard,
    findMentions: mentionFinder(
      standard,
      standard.glossary.filter(({ meaning }) => meaning !== undefined),
    ),
    usesOfTerms: termUses(standard),
    replaces: successions[index - 1],
    replacedBy: successions[index],
    siteUrl,
  }));
}

/** Each edition behind the one that it replaces. */
function inSequence(standards: Standard[]): Standard[] {
  const followerOf = (code: string | undefined) =>
    standards.find(({ edition }) => edition.replaces === code);
  const ordered: Standard[] = [];
  for (let one = followerOf(undefined); one !== undefined; one = followerOf(one.editionCode)) {
    ordered.push(one);
  }
  if (ordered.length < standards.length) throw new Error('The editions do not follow each other.');
  return ordered;
}

function withOwnChanges(ordered: Standard[]): Standard[] {
  const editions = ordered.map(({ editionCode, edition }) => ({
    code: editionCode,
    issued: edition.issued,
  }));
  return ordered.map((standard) => ({
    ...standard,
    changes: standard.changes.filter(
      (change) => editionOfChange(change.date, change, editions) === standard.editionCode,
    ),
  }));
}
