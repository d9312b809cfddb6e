import { levels, type Level } from './codes.ts';

/*
 * How the clause of a position is divided, in the one place that knows it: the first subclause
 * holds the responsibilities, the subclauses of the second list abilities, level after level. The
 * rule `positions-described` holds the content to it.
 */

/** The subclause with the responsibilities of a position: `5.1.1` of `5.1`. */
export function responsibilitiesOf(clause: string): string {
  return `${clause}.1`;
}

/** The subclause that lists the abilities of a position at a level: `5.1.2.1` of `5.1`. */
export function listOf(clause: string, level: Level): string {
  return `${clause}.2.${levels.indexOf(level) + 1}`;
}
