/** What is unusual about the quarter on view, above everything else. */
import { topic } from '../topic';

export const viewBanner = topic('viewBanner', {
  example:
    'Example: the requests are real, everything else about them is made up. “Remove example” in the menu takes it away.',
  shadow: 'Shadow quarter: what changes would cost is shown and recorded, and nothing of it is charged.',
  locked: '{quarter} is locked: changes of started work need the approver.',
  proposed: 'Proposed commit: signed by {by} at {at}. It waits for the second name.',
});
