/** Who confirms a decision, on whose behalf, and why: what every posted row has to name. */
import type { Person } from '../people/person';

export interface Asker {
  /** Accepts the price shown. */
  readonly who: Person;
  /** Who wants it, where that is somebody else; '' when it is the same person. */
  readonly askedBy: string;
  /** Why, and for which deal. Needed for sales' and the approver's changes; product's name themselves. */
  readonly reason: string;
}
