/** Which writes are kept back, and which calls bring them out. */
import type { Call } from './call';

/** Only what sets something of a range and answers with the range: nobody can tell yet whether it was done. */
export const isKeptBack = ({ execution, className, member }: Call): boolean =>
  execution.document.switches.writesWaitForFlush && className === 'Range' && member.answersItself === true;

/** Reads see what their own script wrote; locks, properties and toasts know nothing of it. */
export const appliesWrites = ({ className, member, name }: Call): boolean =>
  member.kind === 'read' || member.kind === 'write' || (className === 'SpreadsheetApp' && name === 'flush');
