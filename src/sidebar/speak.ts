/** The page's language and signs: the server writes them into the page's root element. */
import { signsOf } from '../words/signs-of';
import { speakFrom, type Catalog } from '../words/topic';

/** Before anything is said. A page that nobody has written into speaks English. */
export const speak = ({ dataset: { words = '{}', language, locale } }: HTMLElement): void => {
  if (language === undefined || locale === undefined) return;
  document.documentElement.lang = language;
  speakFrom(() => ({ ...(JSON.parse(words) as Catalog), signs: signsOf(locale) }));
};
