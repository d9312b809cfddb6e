/**
 * Starts features of a page, each by itself: one that fails is reported, and stops no other.
 * Pages are complete without any of them.
 */
export function startEach(features: (() => void)[]): void {
  for (const feature of features) {
    try {
      feature();
    } catch (error) {
      report(error);
    }
  }
}

/** Tells the console what went wrong, each thing once. */
export function report(error: unknown): void {
  const said = String(error);
  if (reported.has(said)) return;
  reported.add(said);
  console.error(error);
}

const reported = new Set<string>();
