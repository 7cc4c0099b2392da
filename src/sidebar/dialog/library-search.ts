/** Titles are compared by MiniSearch where there is room for it; the sidebar's own index is held to the same scores. */
import MiniSearch from 'minisearch';
import type { MakeSearch, Text } from '../word-index';

/** One typing error in about five letters. */
const typingErrors = 0.2;

export const librarySearch: MakeSearch = (texts, wordOf) => {
  const index = new MiniSearch<Text>({
    fields: ['text'],
    processTerm: wordOf,
    searchOptions: { fuzzy: typingErrors },
  });
  index.addAll([...texts]);
  return (text) => new Map(index.search(text).map(({ id, score }) => [String(id), score]));
};
