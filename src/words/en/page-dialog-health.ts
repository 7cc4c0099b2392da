/** The page Health. */
import { topic } from '../topic';

export const dialogHealth = topic('dialogHealth', {
  title: 'Health',
  toSettle: 'To settle',
  noPace: 'Nothing is committed yet, so there is no pace to measure.',
  nothing: 'Nothing.',
  ledger: 'The ledger',
});
