/** What is asked in a copy of the file, and what each answer does. */
import { summary as words } from '../../words/en/summary';
import { fill } from '../../words/fill';

/** `of` '' where nobody knows what it is a copy of. */
export const copyQuestion = (of: string): string =>
  of === '' ? words.copyOfUnknown : fill(words.copy, { name: of });

export const copyAnswers = (): string => words.copyAnswers;
