/** Named ranges as a snapshot keeps them. */
import type { Area } from '../engine/area';

export interface NamedRangeState {
  name: string;
  area: Area;
}
