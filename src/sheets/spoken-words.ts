/** The words of this spreadsheet's language, so that everybody who looks at the file reads the same ones. */
import { signsOf } from '../words/signs-of';
import { translated, type Catalog } from '../words/topic';
import { recall, remember, rememberAtOnce } from './document-memory';

const languages: readonly string[] = ['de', 'ja'];

const key = 'locale';

/** 'de' of 'de_DE'; 'en' where nobody has translated. */
export const languageOf = (locale: string): string => {
  const [language = ''] = locale.split('_');
  return languages.includes(language) ? language : 'en';
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

/** What is filed under `name` in that language: a JSON object, in an HTML file since Apps Script keeps no others. null: it can't be had. */
export const readCatalog = (name: string, language: string): string | null => {
  try {
    return HtmlService.createHtmlOutputFromFile(`${name}-${language}`).getContent();
  } catch {
    return null;
  }
};

/** Of this execution: the file of words that it wanted and could not have; ''. */
let missing = '';

/** 'Words-de.html' where a German spreadsheet is spoken to in English because that file can't be had, else ''. */
export const missingWords = (): string => {
  // The words are looked for when the first of them is wanted.
  translated('signs');
  return missing;
};

/** For `speakFrom`. English is said where the language's file is missing: an add-on that says nothing would be worse. */
export const spokenWords = (): Catalog => {
  const locale = spreadsheetLocale();
  const language = languageOf(locale);
  const words = language === 'en' ? '{}' : readCatalog('Words', language);
  missing = words === null ? `Words-${language}.html` : '';
  return { ...(JSON.parse(words ?? '{}') as Catalog), signs: signsOf(locale) };
};
