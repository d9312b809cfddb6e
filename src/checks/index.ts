import type { AuthoredContent } from './authored-content.ts';
import type { Problem } from './problem.ts';

/** A rule across files: the content, and the problems that the rule finds in it. */
export type Check = (content: AuthoredContent) => Problem[];

const checks: Check[] = [];

/** Everything that is wrong across files, rule by rule. */
export function problemsIn(content: AuthoredContent): Problem[] {
  return checks.flatMap((check) => check(content));
}
