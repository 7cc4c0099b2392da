import type { dialogHealth as english } from '../en/page-dialog-health';
import type { Translation } from '../topic';

export const dialogHealth: Translation<typeof english> = {
  title: 'Zustand',
  toSettle: 'Zu klären',
  noPace: 'Noch ist nichts zugesagt, also gibt es kein Tempo zu messen.',
  nothing: 'Nichts.',
  ledger: 'Das Journal',
};
