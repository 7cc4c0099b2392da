/** The page Four quarters ahead. */
import { topic } from '../topic';

export const dialogPlan = topic('dialogPlan', {
  title: 'Four quarters ahead',
  moveThem: 'Move them',
  beyond: 'Beyond twelve months',
  beyondAbout: 'No quarter ahead has room: these are for product strategy.',
  /** How many wait for a quarter. */
  waitForIt: { one: '{n} request waits for it', other: '{n} requests wait for it' },
  wantedIn: 'Wanted in {quarter}',
});
