/** Where something is wrong: a file below `content/`, and where in it. */
export interface Place {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
}

/** What an author is told: what is wrong, and what to do next. */
export interface Words {
  message: string;
  hint: string;
}

/** Something wrong in the content. */
export interface Problem extends Place, Words {
  /** The id of the rule that found it. */
  rule: string;
  /** Which of the rule's messages it is. */
  key: string;
}

const most = 20;

/** Problems as authors read them; of a rule that finds a flood of them, the first alone. */
export function describeProblems(problems: Problem[]): string {
  return [...Map.groupBy(problems, ({ rule }) => rule)]
    .flatMap(([rule, found]) => {
      const rest = found.length - most;
      const more = rest > 0 ? [`… and ${rest} more of [${rule}]`] : [];
      return [...found.slice(0, most).map(describeProblem), ...more];
    })
    .join('\n\n');
}

/** A problem in two lines. */
export function describeProblem({ file, line, column, message, hint, rule }: Problem): string {
  const place = [`content/${file}`, line, column].filter((part) => part !== undefined).join(':');
  return visible(`${place}  ${message}  [${rule}]\n    → ${hint}`);
}

/** A report must not be turned or cut by the very characters that it tells of. */
function visible(report: string): string {
  return report.replace(/[^\P{C}\n]/gu, (character) => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return `⟨U+${code}⟩`;
  });
}
