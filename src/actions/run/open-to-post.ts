/** The desk of an action that posts, or why it can't begin: nothing is posted in a copy that nobody has decided about. */
import { copiedFile } from '../../budget/problems/of-file';
import { copyQuestion } from '../../budget/sentences/copy-question';
import type { Signature } from '../api';
import { isDesk, openDesk, type Desk } from './desk';
import { refused, type Refusal } from './refused';

export const openToPost = (quarter: string, signature: Signature): Desk | Refusal => {
  const desk = openDesk(quarter, signature);
  if (!isDesk(desk)) return refused(desk, desk.problems);
  return desk.copyOf === null ? desk : refused(desk, [copiedFile(copyQuestion(desk.copyOf))]);
};
