/** How names stand in a row. */
import { topic } from '../topic';

export const lists = topic('lists', {
  /** 'A, B, C': made by putting one name after another. */
  comma: '{before}, {next}',
  /** 'A and B', 'A, B and C': {before} is 'A' or 'A, B'. */
  and: '{before} and {last}',
  or: '{before} or {last}',
});
