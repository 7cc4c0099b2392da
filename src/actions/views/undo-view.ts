/** What "Undo" would take back now. */
import { lastApply } from '../../budget/decisions/last-apply';
import type { World } from '../../budget/world';
import type { UndoView } from '../api';

export const undoView = (world: World): UndoView | null => {
  const last = lastApply(world);
  return last && last.whyNot === '' ? { what: last.what, says: last.says } : null;
};
