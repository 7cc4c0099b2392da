import type { fitting as english } from '../en/fitting';
import type { Translation } from '../topic';

export const fitting: Translation<typeof english> = {
  dropCosts: '{title} (kostet {cost})',
  dropFree: '{title} (nicht begonnen, kostenlos)',
  alsoDrop: 'zusätzlich {requests} streichen, danach übrig: {amount}',
  slice: 'jetzt {now} und im nächsten Quartal {later} bauen',
  askApprover: 'den Approver um {amount} bitten',
  or: '{before}; oder {next}',
  drop: '{requests} streichen, danach übrig: {amount}',
  wholeOf: '{title} ({takes})',
  moreOf: 'Mehr von {title} ({takes})',
  pauseOf: 'Eine Pause von {title} ({takes})',
};
