import type { BeadPlace, PositionRods, Rod } from '../standard/abacus.ts';

/** Where the rods of a position are drawn, in units of the picture. */
export interface RodsPlace {
  /** The middle of the first rod. */
  left: number;
  /** The height of the beam. */
  beam: number;
  /** From one rod to the next. */
  gap: number;
  /** From one bead to the next. */
  pitch: number;
}

const colours = { bead: '#98281a', paper: '#fdfbf7', rod: '#b9b0a2', beam: '#1f1c19' };

/**
 * The abacus of a position as shapes of SVG: rods for modules, beads for abilities, the advanced
 * above the beam as rings, the basic below it full, those of both levels on it half full.
 */
export function drawnRods({ rods, tallest }: PositionRods, place: RodsPlace): string {
  const { left, beam, gap, pitch } = place;
  const top = beam - (tallest.advanced + 0.5) * pitch;
  const bottom = beam + (tallest.basic + 0.5) * pitch;
  return rods
    .map((rod, index) => {
      const middle = left + index * gap;
      const dashes = rod.module === undefined ? ` stroke-dasharray="${pitch / 3}"` : '';
      const line = `<path d="M${middle} ${top}V${bottom}" stroke="${colours.rod}" stroke-width="2"${dashes}/>`;
      return line + beadsOf(rod, { ...place, left: middle });
    })
    .concat(
      `<path d="M${left - pitch} ${beam}h${(rods.length - 1) * gap + 2 * pitch}" stroke="${colours.beam}" stroke-width="3"/>`,
    )
    .join('\n    ');
}

function beadsOf({ beads }: Rod, { left, beam, pitch }: RodsPlace): string {
  const at = (place: BeadPlace, heightOf: (index: number) => number) =>
    beads[place].map((_, index) => drawn[place](left, heightOf(index), pitch * 0.4));
  return [
    ...at('advanced', (index) => beam - (index + 1) * pitch),
    ...at('basic', (index) => beam + (index + 1) * pitch),
    ...at('both', () => beam),
  ].join('');
}

const drawn: Record<BeadPlace, (x: number, y: number, radius: number) => string> = {
  basic: (x, y, radius) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colours.bead}"/>`,
  advanced: ring,
  both: (x, y, radius) =>
    ring(x, y, radius) +
    `<path d="M${x - radius} ${y}a${radius} ${radius} 0 0 0 ${2 * radius} 0z" fill="${colours.bead}"/>`,
};

function ring(x: number, y: number, radius: number): string {
  return `<circle cx="${x}" cy="${y}" r="${radius - 1}" fill="${colours.paper}" stroke="${colours.bead}" stroke-width="2"/>`;
}
