/** The weekly page as a message for a chat. */
import { topic } from '../topic';

export const weeklyMessage = topic('weeklyMessage', {
  /** The six numbers of the budget in one line, with dots between them. */
  budget: 'Budget {amount} {unit}',
  built: 'built {amount}',
  stillToBuild: 'still to build {amount}',
  sunk: 'built and lost {amount}',
  disruption: 'disruption {amount}',
  left: 'left {amount}',
  /** Headings. */
  buildingNow: 'Being built now',
  planned: 'Planned this quarter (committed)',
  queue: 'Queue (tentative): {heading}',
  /** In brackets behind a title. */
  customer: 'for {customer}',
  /** A heading with nothing under it. */
  nothing: 'nothing',
  more: 'and {n} more',
});
