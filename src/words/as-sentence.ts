/** A clause that other places put among others, standing alone. */
import { sentences as words } from './en/sentences';
import { fill } from './fill';

/** asSentence('None of 12 moved') is 'None of 12 moved.'; of '' it is ''. */
export const asSentence = (clause: string): string =>
  clause === '' ? '' : fill(words.alone, { says: clause });
