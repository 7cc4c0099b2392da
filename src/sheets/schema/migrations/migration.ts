/** One step from a layout to the next. Safe to run again wherever an earlier run has died; people's own columns stay. */
import type { Workbook } from '../../workbook';

export interface Migration {
  readonly to: number;
  /** Kept as they are, hidden, before the step: 'Changes (layout 1)'. */
  readonly changes: readonly (keyof Workbook['tabs'])[];
  /** `workbook` as it was before the first step. */
  readonly run: (workbook: Workbook) => void;
}
