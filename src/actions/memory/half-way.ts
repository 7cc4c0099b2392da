/**
 * Whether the rows and the ledger are on their way in or out as a whole, as when the example goes: a run that died leaves them
 * different from each other, and nobody has typed that difference.
 */
import { begunAnswer } from './copy-answer';
import { readExampleMark } from './example-mark';

export const isHalfWay = (): boolean => readExampleMark()?.isPartial === true || begunAnswer() !== null;
