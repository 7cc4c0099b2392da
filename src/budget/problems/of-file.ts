/** Problems of the file as a whole: laid out by a newer add-on, a copy that nobody has decided about, words that are missing. */
import { problemsOfFile as words } from '../../words/en/problems-file';
import { fill } from '../../words/fill';
import { notice, problem } from './said';

/**
 * @cause A newer version of the add-on has laid out the tabs, and this one does not know what it has changed.
 * @remedy Reload the spreadsheet, or update the add-on; nothing is written until then.
 */
export const newerLayout = (layout: number, known: number) =>
  problem('newer-layout', fill(words.newerLayout, { layout, known }));

/**
 * @cause The file was copied, ledger and all, and nobody has said yet whether the copy goes on with that history.
 * @remedy Choose “Copied file…” in the Sales Budget menu, or answer in the sidebar.
 */
export const copiedFile = (says: string) =>
  problem('copied-file', fill(words.copiedFile, { question: says }));

/**
 * @cause “Copied file…” was answered in a spreadsheet that is no copy, or that somebody has decided about already.
 * @remedy Nothing needs to be done.
 */
export const noCopy = () => problem('no-copy', words.noCopy);

/**
 * @cause The spreadsheet’s language has a file of words in the add-on, and that file was not installed with it or could not be read.
 * @remedy Reload; if it stays, have whoever installed the add-on push it again with all its files. Everything works in English until then.
 */
export const wordsMissing = (file: string) => notice('words-missing', fill(words.wordsMissing, { file }));
