/** Draws that are the same for the same seed (mulberry32). */
export class Random {
  #state: number;

  /** @param seed any text */
  constructor(seed: string) {
    this.#state = [...seed].reduce(
      (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0,
      0x811c9dc5,
    );
  }

  /** A whole number from 0, below a limit. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  /** @throws where there is nothing to pick from */
  pick<Thing>(things: readonly Thing[]): Thing {
    const thing = things[this.below(things.length)];
    if (thing === undefined) throw new Error('There is nothing to pick from.');
    return thing;
  }

  /** Some of the things, in their own order. */
  sample<Thing>(things: readonly Thing[], count: number): Thing[] {
    const left = things.map((thing, index) => ({ thing, index }));
    const taken: typeof left = [];
    while (taken.length < count && left.length > 0) {
      taken.push(...left.splice(this.below(left.length), 1));
    }
    return taken.sort((one, other) => one.index - other.index).map(({ thing }) => thing);
  }
}
