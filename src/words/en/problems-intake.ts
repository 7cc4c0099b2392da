/** Problems of asking: a form that can't be read, an answer that was given already, a file of requests. */
import { topic } from '../topic';

export const problemsOfIntake = topic('problemsOfIntake', {
  titleMissingInForm: 'Write what is asked for, in one line.',
  titleTooLong:
    'The title has {length} characters, and a line holds {longest}. Shorten it, and put the rest into Notes.',
  dealUnreadable: {
    ambiguous:
      'Deal value {typed} can be read in two ways. Write it without a thousands mark, such as 80000.',
    noNumber: 'Deal value {typed} is no number. Write one such as 80000, or leave it blank.',
  },
  asksUnreadable: 'Asks is {typed}. Write how many customers asked, a whole number from 1 on.',
  motiveUnknown: '{typed} is no motive. Choose one of: {motives}.',
  askForClosed: '{request} is {status} by now. Log your ask as a request of its own.',
  answeredAlready: '{request} has its answer: it is {status} by now.',
  reasonMissingToDecline: 'Write why {request} is declined: whoever asked will read it.',
  importUnreadable:
    'The rows of the file did not arrive as they were sent. Nothing was changed; open the sidebar again and import once more.',
  importTooMany: 'An import takes {most} requests at a time. Nothing was changed; import the file in parts.',
});
