/** Problems of the file as a whole: laid out by a newer add-on, or a copy that nobody has decided about. */
import { problem } from './said';

/**
 * @cause A newer version of the add-on has laid out the tabs, and this one does not know what it has changed.
 * @remedy Reload the spreadsheet, or update the add-on; nothing is written until then.
 */
export const newerLayout = (layout: number, known: number) =>
  problem(
    'newer-layout',
    `The tabs have layout ${layout}, and this version of the add-on knows layout ${known} and earlier ones. Nothing was read or written. Reload the spreadsheet; if that does not help, update the add-on.`,
  );

/**
 * @cause The file was copied, ledger and all, and nobody has said yet whether the copy goes on with that history.
 * @remedy Choose “Copied file…” in the Sales Budget menu, or answer in the sidebar.
 */
export const copiedFile = (says: string) =>
  problem(
    'copied-file',
    `${says} Answer it first, in the sidebar or by “Copied file…” in the Sales Budget menu: until then nothing is posted here, and reading goes on.`,
  );

/**
 * @cause “Copied file…” was answered in a spreadsheet that is no copy, or that somebody has decided about already.
 * @remedy Nothing needs to be done.
 */
export const noCopy = () =>
  problem(
    'no-copy',
    'Nothing was changed: this spreadsheet is no copy, or somebody has answered for it already.',
  );
