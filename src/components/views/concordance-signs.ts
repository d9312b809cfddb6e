import type { ConcordanceKind } from '../../standard/concordance.ts';

/** A sign for each kind, so that kinds are told apart without colour. */
export const concordanceSigns: Record<ConcordanceKind, string> = {
  same: '=',
  qualified: '±',
  reworded: '≈',
  split: '⋔',
  'level-differs': '⇅',
  'item-only': '←',
  'row-only': '→',
  open: '…',
};
