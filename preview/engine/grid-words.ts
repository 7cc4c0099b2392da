/** What Univer's own tools say, in English as all of the preview's shell. */
import { mergeLocales, type ILanguagePack } from '@univerjs/core';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import noteWords from '@univerjs/preset-sheets-note/locales/en-US';

/** Univer has no words for these, and would show their keys in the formula bar while it calculates. */
const progress = {
  analyzing: 'Calculating…',
  calculating: 'Calculating…',
  'array-analysis': 'Calculating…',
  'array-calculation': 'Calculating…',
  done: 'Calculated',
};

const words: ILanguagePack = mergeLocales(
  coreWords,
  conditionalFormattingWords,
  dataValidationWords,
  noteWords,
);

export const gridWords: ILanguagePack = {
  ...words,
  'sheets-formula': { ...(words['sheets-formula'] as ILanguagePack), progress },
};
