/** Something wrong in the content: where, what, and what to do next. */
export interface Problem {
  /** The file, below `content/`. */
  file: string;
  line?: number;
  message: string;
  hint: string;
}

/** A problem as authors read it, in two lines. */
export function describeProblem({ file, line, message, hint }: Problem): string {
  const place = line === undefined ? `content/${file}` : `content/${file}:${line}`;
  return `${place}  ${message}\n    → ${hint}`;
}
