/** Sentences after one another, as the language parts them. */
import { sentences as words } from './en/sentences';
import { fill } from './fill';

/** 'Nothing was dropped. 10 left.'; what is blank is left out. */
export const joinSentences = (sentences: readonly string[]): string => {
  const said = sentences.filter((sentence) => sentence !== '');
  return said.length === 0 ? '' : said.reduce((before, next) => fill(words.next, { before, next }));
};
