/** The page New request. */
import { topic } from '../topic';

export const pageIntake = topic('pageIntake', {
  newRequest: 'New request',
  newRequestAbout: 'Log what a customer asks for, and get a reply to paste',
  logIt: 'Log request',
  logged: 'Logged. The reply stands ready to paste.',
  title: 'What is asked for',
  titleMissing: 'Write what is asked for, in one line.',
  customer: 'Customer',
  dealValue: 'Deal value',
  asks: 'Asks',
  motive: 'Motive',
  /** Why the customer wants it, keyed as the tab keeps it. */
  motives: { new: 'new', expand: 'expand', retain: 'retain', 'win back': 'win back' },
  reply: 'Reply to paste',
  askedAlready: 'Asked for already?',
  /** Instead of logging a request that is there already. */
  addMyAsk: 'Add my ask to {request} instead',
});
