/** Makes Sheets calculate our functions again where their arguments don't tell; it never does so by itself (google.md, 1.1). */
import { functionNames, isInUse, noteInUse, type FunctionName } from './functions-in-use';
import { recall, remember, rememberAtOnce } from './document-memory';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Stands before a name meanwhile: nothing of ours, of Sheets' or of anybody's, so it can be taken away wherever it is. No
 * name of ours is in it, or marking that name would part the marks of a run that died.
 */
const mark = 'RECALCULATING_FOR_SALES__';

const key = 'functions';

/** With the day on which it was last looked. */
const known = 'known';

/**
 * Whether all uses in this file have been found before, and no run died while it looked for them. Not so in a copy, which
 * comes with its cells and without its memory.
 */
const isKnown = (): boolean => recall(key)?.startsWith(known) === true;

/** A search reads every formula of the file: once a day is enough for what should never be. */
const knownToday = (): string => `${known} ${new Date().toISOString().slice(0, 10)}`;

/** After an edit, which must cost little: the functions that have signed in, as each does when it is calculated. */
export const refreshSignedIn = (spreadsheet: Spreadsheet): void => {
  if (isKnown()) refresh(spreadsheet, functionNames.filter(isInUse));
  else refreshAll(spreadsheet);
};

/** The same; the first action of a day finds whatever could not sign in. */
export const refreshFunctions = (spreadsheet: Spreadsheet): void => {
  if (recall(key) === knownToday()) refreshSignedIn(spreadsheet);
  else refreshAll(spreadsheet);
};

/** One search tells whether anything stands there that has not signed in. */
const refreshAll = (spreadsheet: Spreadsheet): void => {
  const signedIn = functionNames.filter(isInUse);
  const others = functionNames.filter((name) => !isInUse(name));
  refresh(spreadsheet, standsAnywhere(spreadsheet, others) ? functionNames : signedIn);
  remember(key, knownToday());
};

const standsAnywhere = (spreadsheet: Spreadsheet, names: readonly FunctionName[]): boolean =>
  names.length > 0 &&
  spreadsheet
    .createTextFinder(names.map((name) => name.replace('(', '\\(')).join('|'))
    .useRegularExpression(true)
    .matchFormulaText(true)
    .matchCase(true)
    .findNext() !== null;

/**
 * Marks the names and, after a flush, takes the marks away: the one way that is known to recalculate a function without
 * arguments (google.md, 1.2). The calls do not grow with the cells they find. A run that died between the two is healed by
 * the next: a marked name is still found by its name.
 */
const refresh = (spreadsheet: Spreadsheet, names: readonly FunctionName[]): void => {
  const replace = (what: string, by: string): number =>
    spreadsheet.createTextFinder(what).matchFormulaText(true).matchCase(true).replaceAllWith(by);
  const isNew = names.some((name) => !isInUse(name));
  // Before anything is marked that nobody would look for after an edit.
  if (isNew && isKnown()) rememberAtOnce({ [key]: 'looked for' });
  const found = names.filter((name) => replace(name, mark + name) > 0);
  if (found.length > 0) {
    SpreadsheetApp.flush();
    replace(mark, '');
  }
  if (isNew) found.forEach(noteInUse);
};

const marked = (spreadsheet: Spreadsheet) =>
  spreadsheet.createTextFinder(mark).matchFormulaText(true).matchCase(true);

/** Formulas that a run which died has left with a mark in them: they show an error until it is taken away. */
export const isLeftMarked = (spreadsheet: Spreadsheet): boolean => marked(spreadsheet).findNext() !== null;

export const takeMarksAway = (spreadsheet: Spreadsheet): void => void marked(spreadsheet).replaceAllWith('');
