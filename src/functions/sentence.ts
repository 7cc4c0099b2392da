/** WEEKLY_SENTENCE(): what is being built, what is planned, what is left. */
import { weeklySentence } from '../budget/sentences/weekly-sentence';
import { readWorld } from './read-world';

export const sentence = (quarter: unknown): string => {
  const world = readWorld(quarter);
  return typeof world === 'string' ? world : weeklySentence(world);
};
