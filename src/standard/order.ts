/**
 * Compares two codes of one kind by the numbers in them, so that `5.10` follows `5.9` and
 * `table-a.1-10` follows `table-a.1-9`. For `Array.prototype.sort`.
 */
export function compareCodes(one: string, other: string): number {
  const left = partsOf(one);
  const right = partsOf(other);
  for (const [index, part] of left.entries()) {
    const counterpart = right[index];
    if (counterpart === undefined) return 1;
    const difference = compareParts(part, counterpart);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** The numbers and the words of a code: `table-a.1-10` is `table`, `a`, 1, 10. */
function partsOf(code: string): string[] {
  return code.match(/\d+|[a-z]+/g) ?? [];
}

function compareParts(one: string, other: string): number {
  const difference = Number(one) - Number(other);
  if (!Number.isNaN(difference)) return difference;
  return one < other ? -1 : one > other ? 1 : 0;
}
