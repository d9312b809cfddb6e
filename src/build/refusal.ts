/**
 * Stops a build for a reason that its author can mend: the message says where, what, and what to
 * do, so that no trace of the program's own steps is printed below it.
 */
export class Refusal extends Error {
  override stack = '';
}
