/** What a page says while a call runs. */
import { pageProgress } from '../words/en/page-progress';
import type { CallName } from './call';

type Sentences = Readonly<Partial<Record<CallName, string>>>;

let more: Sentences = {};

/** The dialog makes calls of its own, whose sentences the sidebar does not carry. */
export const alsoSay = (sentences: Sentences): void => {
  more = sentences;
};

export const progressOf = (name: CallName): string => {
  const sentences: Sentences = pageProgress;
  return sentences[name] ?? more[name] ?? '';
};
