import type { AuthoredContent } from './authored-content.ts';
import type { Place, Problem, Words } from './problem.ts';

/** All that a rule says, each message under a key of its own, with the facts that it names. */
export type Messages = Record<string, (...facts: string[]) => Words>;

/** Says each of the rule's messages of a place. */
type Say<Own extends Messages> = {
  [Key in keyof Own]: (place: Place, ...facts: Parameters<Own[Key]>) => void;
};

/** A rule about content, known by its id. Each of its messages has a fixture in `tests/checks`. */
export interface Rule {
  id: string;
  messages: Messages;
  /** What the rule finds in the content. */
  problemsIn(content: AuthoredContent): Problem[];
}

/**
 * Makes a rule.
 * @param needs the files and folders without which it would find consequences alone: where one
 *   of them cannot be used, the rule is left out
 * @param find finds what is wrong, and says it
 */
export function rule<Own extends Messages>(
  id: string,
  messages: Own,
  needs: string[],
  find: (content: AuthoredContent, say: Say<Own>) => void,
): Rule {
  return {
    id,
    messages,
    problemsIn(content) {
      const problems: Problem[] = [];
      const usable = needs.every((place) => !content.unusable.has(place));
      if (usable) find(content, sayer(id, messages, problems));
      return problems;
    },
  };
}

function sayer<Own extends Messages>(id: string, messages: Own, problems: Problem[]): Say<Own> {
  const say: Partial<Say<Own>> = {};
  for (const key in messages) {
    const words = messages[key];
    if (words === undefined) continue;
    say[key] = (place, ...facts) => {
      problems.push({ rule: id, key, ...place, ...words(...facts) });
    };
  }
  return say as Say<Own>;
}
