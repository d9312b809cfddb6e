/**
 * Parts of some lines, of one to six characters, each once: the same ones every time.
 * @param lines texts to take them from
 * @param count how many
 */
export function sampledSubstrings(lines: string[], count: number, seed = 20231103): string[] {
  const random = generator(seed);
  const parts = new Set<string>();
  while (parts.size < count) {
    const line = [...(lines[Math.floor(random() * lines.length)] ?? '')];
    const length = 1 + Math.floor(random() * 6);
    const from = Math.floor(random() * Math.max(1, line.length - length + 1));
    const part = line
      .slice(from, from + length)
      .join('')
      .trim();
    if (/[\p{L}\p{N}]/u.test(part)) parts.add(part);
  }
  return [...parts];
}

/** Numbers from 0 to 1 that look random (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
