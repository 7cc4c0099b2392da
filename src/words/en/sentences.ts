/** How clauses and sentences stand after one another. */
import { topic } from '../topic';

export const sentences = topic('sentences', {
  /** A sentence behind another one. */
  next: '{before} {next}',
  /** A clause that stands alone. */
  alone: '{says}.',
  /** A clause behind another one in a line: '30 % to 45 %; rank 6 → 1'. */
  semicolon: '{before}; {next}',
});
