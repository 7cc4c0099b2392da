/** Four quarters ahead: how full each is. */
import { topic } from '../topic';

export const viewPlans = topic('viewPlans', {
  full: 'full',
  overBy: 'over by {amount}',
  free: '{amount} free',
  load: '{load} of {limit} {unit}',
  loadAbout: '{load} of about {limit} {unit}',
  tentative: 'tentative: do not promise',
  /** In the Plan column of a row that somebody has copied. */
  copyOfRow: 'a copy of row {row}: it needs an ID of its own',
});
