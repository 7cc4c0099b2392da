/** Problems of asking: a form that can't be read, an answer that was given already, a file of requests. */
import { nameOf } from '../name-of';
import { quote } from '../quote';
import type { Request } from '../request';
import { onRequests, problem } from './said';

/**
 * @cause A request was logged without a title.
 * @remedy Write what is asked for, in one line.
 */
export const titleMissingInForm = () => problem('title-missing', 'Write what is asked for, in one line.');

/**
 * @cause The title of a new request is longer than a line of a meeting's page holds.
 * @remedy Shorten it, and put the rest into Notes.
 */
export const titleTooLong = (length: number, longest: number) =>
  problem(
    'title-too-long',
    `The title has ${length} characters, and a line holds ${longest}. Shorten it, and put the rest into Notes.`,
  );

/**
 * @cause The deal value of a new request is no number, or one that can be read in two ways.
 * @remedy Write it as digits alone, or leave it blank.
 */
export const dealUnreadable = (text: string, isAmbiguous: boolean) =>
  problem(
    'deal-unreadable',
    isAmbiguous
      ? `Deal value ${quote(text)} can be read in two ways. Write it without a thousands mark, such as 80000.`
      : `Deal value ${quote(text)} is no number. Write one such as 80000, or leave it blank.`,
  );

/**
 * @cause The number of customers who asked is no whole number from 1 on.
 * @remedy Write how many asked, or leave it blank for one.
 */
export const asksUnreadable = (text: string) =>
  problem(
    'asks-unreadable',
    `Asks is ${quote(text)}. Write how many customers asked, a whole number from 1 on.`,
  );

/**
 * @cause A motive was given that is not on the list.
 * @remedy Choose one of the list.
 */
export const motiveUnknown = (text: string, motives: readonly string[]) =>
  problem('motive-unknown', `${quote(text)} is no motive. Choose one of: ${motives.join(', ')}.`);

/**
 * @cause The request was closed since it was looked at, so one more ask would go nowhere.
 * @remedy Log your ask as a request of its own.
 */
export const askForClosed = (request: Request) =>
  problem(
    'ask-for-closed',
    `${nameOf(request)} is ${request.status.toLowerCase()} by now. Log your ask as a request of its own.`,
    onRequests(request, 'Status'),
  );

/**
 * @cause Somebody else has endorsed or declined the request since it was looked at.
 * @remedy Nothing needs to be done; to answer otherwise, change its Status.
 */
export const answeredAlready = (request: Request) =>
  problem(
    'answered-already',
    `${nameOf(request)} has its answer: it is ${request.status.toLowerCase()} by now.`,
    onRequests(request, 'Status'),
  );

/**
 * @cause A request was declined without a word for the one who asked.
 * @remedy Write why it is declined.
 */
export const reasonMissingToDecline = (request: Request) =>
  problem('reason-missing', `Write why ${nameOf(request)} is declined: whoever asked will read it.`);

/**
 * @cause The rows of an imported file were changed or cut on their way to Google.
 * @remedy Open the sidebar again and import once more.
 */
export const importUnreadable = () =>
  problem(
    'import-unreadable',
    'The rows of the file did not arrive as they were sent. Nothing was changed; open the sidebar again and import once more.',
  );

/**
 * @cause A file holds more requests than Google writes in one run.
 * @remedy Import the file in parts.
 */
export const importTooMany = (most: number) =>
  problem(
    'import-too-many',
    `An import takes ${most} requests at a time. Nothing was changed; import the file in parts.`,
  );
