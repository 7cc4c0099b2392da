/** Where nobody knows what Google does, or where it varies: a switch each, so that the add-on can be tried both ways. */

export interface Switches {
  /** google.md has no source: whether a person's undo or redo fires onEdit. */
  undoFiresOnEdit: boolean;
  /** Whether sorting a range fires onEdit with the whole range. */
  sortFiresOnEdit: boolean;
}

export const defaultSwitches = (): Switches => ({ undoFiresOnEdit: true, sortFiresOnEdit: true });
