/** A built page, with the spreadsheet's language and its words written into the page's root element, where the page reads them. */
import { keyOfMine } from './version-stamp';
import { languageOf, readCatalog, spreadsheetLocale } from '../sheets/spoken-words';

/** Between the quotation marks of an attribute. */
const quoted = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** `data` are further attributes of the root element: { page: 'weekly' } becomes data-page. Two files are read where the language is not English. */
export const pageInWords = (
  name: 'Sidebar' | 'Dialog',
  data: Readonly<Record<string, string>> = {},
): GoogleAppsScript.HTML.HtmlOutput => {
  const locale = spreadsheetLocale();
  const language = languageOf(locale);
  const words: Record<string, string> = language === 'en' ? {} : { words: readCatalog(name, language) };
  const attributes = Object.entries({ ...data, key: keyOfMine(), locale, language, ...words })
    .map(([key, value]) => ` data-${key}="${quoted(value)}"`)
    .join('');
  const file = HtmlService.createHtmlOutputFromFile(name);
  return file.setContent(
    file.getContent().replace(/<div id="(sidebar|dialog)"/, (root) => root + attributes),
  );
};
