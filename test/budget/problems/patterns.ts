/** What a problem's sentences look like once they are filled in, as the page of errors knows them. */
import type { ReadProblem } from '../../../scripts/errors-page/read-problems';

const literally = (text: string): string => text.replace(/[.*+?^$()|\\/]/g, '\\$&');

/** 'Rank {rank} is used twice' is 'Rank 3 is used twice'. */
const patternOf = (sentence: string): RegExp =>
  new RegExp(`^${literally(sentence).replace(/\{[^}]*\}/g, '[^]+')}$`);

export const isSaidBy = ({ sentences }: ReadProblem, says: string): boolean =>
  sentences.some((sentence) => patternOf(sentence).test(says));
