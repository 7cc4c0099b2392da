/** The words of this spreadsheet's language, so that everybody who looks at the file reads the same ones. */
import { signsOf } from '../words/signs-of';
import type { Catalog } from '../words/topic';
import { recall, remember, rememberAtOnce } from './document-memory';

const translated: readonly string[] = ['de', 'ja'];

const key = 'locale';

/** 'de' of 'de_DE'; 'en' where nobody has translated. */
export const languageOf = (locale: string): string => {
  const [language = ''] = locale.split('_');
  return translated.includes(language) ? language : 'en';
};

/** As File ▸ Settings has it. Remembered, for it seldom changes and asking takes a call each time. */
export const spreadsheetLocale = (): string => {
  const known = recall(key);
  if (known !== null) return known;
  const locale = SpreadsheetApp.getActive().getSpreadsheetLocale();
  remember(key, locale);
  return locale;
};

/** Whoever opens the file after its locale was changed tells everybody else. */
export const noteLocale = (): void => {
  const locale = SpreadsheetApp.getActive().getSpreadsheetLocale();
  if (recall(key) !== locale) rememberAtOnce({ [key]: locale });
};

/** What is filed under `name` in that language: a JSON object, in an HTML file since Apps Script keeps no others. */
export const readCatalog = (name: string, language: string): string =>
  HtmlService.createHtmlOutputFromFile(`${name}-${language}`).getContent();

/** For `speakFrom`. */
export const spokenWords = (): Catalog => {
  const locale = spreadsheetLocale();
  const language = languageOf(locale);
  const words = language === 'en' ? {} : (JSON.parse(readCatalog('Words', language)) as Catalog);
  return { ...words, signs: signsOf(locale) };
};
