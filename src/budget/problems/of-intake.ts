/** Problems of asking: a form that can't be read, an answer that was given already, a file of requests. */
import { problemsOfIntake as words } from '../../words/en/problems-intake';
import { fill } from '../../words/fill';
import { nameOf } from '../showing/name-of';
import { quote } from '../showing/quote';
import type { Request } from '../request';
import { listWithCommas } from '../../words/list-in-words';
import { onRequests, problem } from './said';

/**
 * @cause A request was logged without a title.
 * @remedy Write what is asked for, in one line.
 */
export const titleMissingInForm = () => problem('title-missing', words.titleMissingInForm);

/**
 * @cause The title of a new request is longer than a line of a meeting's page holds.
 * @remedy Shorten it, and put the rest into Notes.
 */
export const titleTooLong = (length: number, longest: number) =>
  problem('title-too-long', fill(words.titleTooLong, { length, longest }));

/**
 * @cause The deal value of a new request is no number, or one that can be read in two ways.
 * @remedy Write it as digits alone, or leave it blank.
 */
export const dealUnreadable = (text: string, isAmbiguous: boolean) =>
  problem(
    'deal-unreadable',
    fill(isAmbiguous ? words.dealUnreadable.ambiguous : words.dealUnreadable.noNumber, {
      typed: quote(text),
    }),
  );

/**
 * @cause The number of customers who asked is no whole number from 1 on.
 * @remedy Write how many asked, or leave it blank for one.
 */
export const asksUnreadable = (text: string) =>
  problem('asks-unreadable', fill(words.asksUnreadable, { typed: quote(text) }));

/**
 * @cause A motive was given that is not on the list.
 * @remedy Choose one of the list.
 */
export const motiveUnknown = (text: string, motives: readonly string[]) =>
  problem(
    'motive-unknown',
    fill(words.motiveUnknown, { typed: quote(text), motives: listWithCommas(motives) }),
  );

/**
 * @cause The request was closed since it was looked at, so one more ask would go nowhere.
 * @remedy Log your ask as a request of its own.
 */
export const askForClosed = (request: Request) =>
  problem(
    'ask-for-closed',
    fill(words.askForClosed, { request: nameOf(request), status: request.status }),
    onRequests(request, 'Status'),
  );

/**
 * @cause Somebody else has endorsed or declined the request since it was looked at.
 * @remedy Nothing needs to be done; to answer otherwise, change its Status.
 */
export const answeredAlready = (request: Request) =>
  problem(
    'answered-already',
    fill(words.answeredAlready, { request: nameOf(request), status: request.status }),
    onRequests(request, 'Status'),
  );

/**
 * @cause A request was declined without a word for the one who asked.
 * @remedy Write why it is declined.
 */
export const reasonMissingToDecline = (request: Request) =>
  problem('reason-missing', fill(words.reasonMissingToDecline, { request: nameOf(request) }));

/**
 * @cause The rows of an imported file were changed or cut on their way to Google.
 * @remedy Open the sidebar again and import once more.
 */
export const importUnreadable = () => problem('import-unreadable', words.importUnreadable);

/**
 * @cause A file holds more requests than Google writes in one run.
 * @remedy Import the file in parts.
 */
export const importTooMany = (most: number) =>
  problem('import-too-many', fill(words.importTooMany, { most }));
