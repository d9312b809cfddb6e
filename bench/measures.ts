/** What is asked, and what answers it: paths below the tree. */
export interface Question {
  query: string;
  /** What must be in the list. */
  expected: string[];
  /** What may stand first; `expected` where it is not given. */
  first?: string[];
}

/** How well a list of questions was answered; each from 0 to 1. */
export interface Quality {
  /** Of what was expected, how much was found. */
  recall: number;
  /** Of what was found, how much was expected; only of use where all that is right is known. */
  precision: number;
  /** Of all questions, how many have a right answer first. */
  firstHit: number;
}

/** Compares answers with what was expected. */
export function qualityOf(questions: Question[], answers: string[][]): Quality {
  let expected = 0;
  let given = 0;
  let right = 0;
  let first = 0;
  for (const [index, question] of questions.entries()) {
    const answer = answers[index] ?? [];
    const wanted = new Set(question.expected);
    const top = answer[0];
    expected += wanted.size;
    given += answer.length;
    right += answer.filter((path) => wanted.has(path)).length;
    if (top !== undefined && (question.first ?? question.expected).includes(top)) first += 1;
  }
  return {
    recall: right / expected,
    precision: given === 0 ? 0 : right / given,
    firstHit: first / questions.length,
  };
}

/** The value below which half of the values lie. */
export function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
