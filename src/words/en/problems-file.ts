/** Problems of the file as a whole: laid out by a newer add-on, a copy that nobody has decided about, words that are missing. */
import { topic } from '../topic';

export const problemsOfFile = topic('problemsOfFile', {
  newerLayout:
    'The tabs have layout {layout}, and this version of the add-on knows layout {known} and earlier ones. Nothing was read or written. Reload the spreadsheet; if that does not help, update the add-on.',
  /** {question}: whether this copy goes on with the history, in a sentence or two. */
  copiedFile:
    '{question} Answer it first, in the sidebar or by “Copied file…” in the Sales Budget menu: until then nothing is posted here, and reading goes on.',
  noCopy: 'Nothing was changed: this spreadsheet is no copy, or somebody has answered for it already.',
  wordsMissing:
    "The add-on's file {file} could not be read, so it speaks English here; everything else works. Reload the spreadsheet; if this stays, ask whoever installed the add-on to push it again with all its files.",
});
