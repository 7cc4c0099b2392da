/** A built page, with the spreadsheet's language and its words written into the page's root element, where the page reads them. */
import { wordsMissing } from '../../budget/problems/of-file';
import { languageOf, readCatalog, spreadsheetLocale } from '../../sheets/spoken-words';
import { product } from '../../words/en/product';
import { keyOfMine } from '../memory/version-stamp';

const secondsToRead = 20;

/** Between the quotation marks of an attribute. */
const quoted = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** Where the page's words can't be had, it speaks English and says why. */
const wordsOf = (name: string, language: string): Readonly<Record<string, string>> => {
  if (language === 'en') return { language };
  const words = readCatalog(name, language);
  if (words !== null) return { language, words };
  const { says } = wordsMissing(`${name}-${language}.html`);
  SpreadsheetApp.getActive().toast(says, product.name, secondsToRead);
  return { language: 'en' };
};

/** `data` are further attributes of the root element: { page: 'weekly' } becomes data-page. Two files are read where the language is not English. */
export const pageInWords = (
  name: 'Sidebar' | 'Dialog',
  data: Readonly<Record<string, string>> = {},
): GoogleAppsScript.HTML.HtmlOutput => {
  const locale = spreadsheetLocale();
  const attributes = Object.entries({
    ...data,
    key: keyOfMine(),
    locale,
    ...wordsOf(name, languageOf(locale)),
  })
    .map(([key, value]) => ` data-${key}="${quoted(value)}"`)
    .join('');
  const file = HtmlService.createHtmlOutputFromFile(name);
  return file.setContent(
    file.getContent().replace(/<div id="(sidebar|dialog)"/, (root) => root + attributes),
  );
};
