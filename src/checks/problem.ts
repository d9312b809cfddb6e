import type { AuthoredContent } from './authored-content.ts';

/** Something wrong in the content: where, what, and what to do next. */
export interface Problem {
  /** The file, below `content/`. */
  file: string;
  line?: number;
  message: string;
  hint: string;
}

/** A rule across files: the content, and the problems that the rule finds in it. */
export type Check = (content: AuthoredContent) => Problem[];

/** A problem as authors read it, in two lines. */
export function describeProblem({ file, line, message, hint }: Problem): string {
  const place = line === undefined ? `content/${file}` : `content/${file}:${line}`;
  return `${place}  ${message}\n    → ${hint}`;
}
