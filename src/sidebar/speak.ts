/** The page's language: the server writes its words into the page's root element, and nothing there for English. */
import { speakFrom, type Catalog } from '../words/topic';

/** Before anything is said. */
export const speak = ({ dataset: { words, language } }: HTMLElement): void => {
  if (words === undefined || language === undefined) return;
  document.documentElement.lang = language;
  speakFrom(() => JSON.parse(words) as Catalog);
};
