/** Alternating colours as a snapshot keeps them. */
import type { Area } from '../../engine/engine';

export type Band = 'header' | 'first' | 'second' | 'footer';
export type Along = 'Row' | 'Column';

export interface BandingState {
  readonly id: number;
  readonly along: Along;
  area: Area;
  /** Hex; null for a band that is not there. */
  colors: Record<Band, string | null>;
}
