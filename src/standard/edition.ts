import type { Content } from './content.ts';
import { mentionFinder, type MentionFinder } from './mentions.ts';
import type { Standard } from './model.ts';
import { successionOf, type Succession } from './succession.ts';
import { termUses, type Use } from './terms.ts';

/** An edition of the standard, and what is found out about it once and asked for often. */
export interface Edition {
  standard: Standard;
  /** Finds what a text names: terms, positions, tables, the annex; and the words explained. */
  findMentions: MentionFinder;
  /** Where each term of clause 3 is used, by the code of its entry. */
  usesOfTerms: Map<string, Use[]>;
  /** How it follows the edition before; `undefined` of the first. */
  replaces: Succession | undefined;
  /** How the edition after follows it; `undefined` of the one in force. */
  replacedBy: Succession | undefined;
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

/** A change that does not say which edition it is of is of the newest that was issued that day. */
function withOwnChanges(ordered: Standard[]): Standard[] {
  const newestOn = (date: string) =>
    ordered.findLast(({ edition }) => edition.issued <= date) ?? ordered[0];
  return ordered.map((standard) => ({
    ...standard,
    changes: standard.changes.filter(
      ({ date, edition = newestOn(date)?.editionCode }) => edition === standard.editionCode,
    ),
  }));
}
