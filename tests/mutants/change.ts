/** A mutant: one place of one file, and what stands there instead. */
export interface Change {
  /** From the root of the project. */
  file: string;
  /** Stands in the file once and only once. Never a number of a line: files move and grow. */
  before: string;
  after: string;
}

/**
 * Applies a change to the text of its file.
 * @throws where the place is not there any more, or where there are several
 */
export function changed(text: string, { file, before, after }: Change): string {
  const [head = '', tail, ...others] = text.split(before);
  if (tail === undefined) throw new Error(`${file} no longer has\n${before}`);
  if (others.length > 0) throw new Error(`${file} has ${others.length + 1} times\n${before}`);
  return head + after + tail;
}
