import type { weeklyMessage as english } from '../en/weekly-message';
import type { Translation } from '../topic';

export const weeklyMessage: Translation<typeof english> = {
  budget: 'Budget {amount} {unit}',
  built: 'gebaut {amount}',
  stillToBuild: 'noch zu bauen {amount}',
  sunk: 'gebaut und verloren {amount}',
  disruption: 'Unterbrechung {amount}',
  left: 'übrig {amount}',
  buildingNow: 'Wird gerade gebaut',
  planned: 'Im Quartal geplant (zugesagt)',
  queue: 'Danach (vorläufig): {heading}',
  customer: 'für {customer}',
  nothing: 'nichts',
  more: 'und {n} weitere',
};
