/** WEEKLY_SENTENCE(): what is being built, what is planned, what is left. */
import { weeklySentence as weeklySentenceOf } from '../budget/sentences/weekly-sentence';
import { sentence } from './sentence';

export const weeklySentence = (quarter: unknown): string =>
  sentence('WEEKLY_SENTENCE', quarter, weeklySentenceOf);
