/** What the developer drawer shows and changes of the local Google Sheets. */
import type { LocalSheets } from '../local-sheets';

export type Developer = Pick<LocalSheets, 'executions' | 'onExecution' | 'switches' | 'latency' | 'faults'>;
