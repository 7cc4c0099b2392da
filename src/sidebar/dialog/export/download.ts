/** Saves a text as a file, as far as the page's frame allows downloads; where it does not, the text can be copied. */
import type { ExportFile } from './export-files';

/** Long enough for any browser to have begun. */
const keptMs = 60_000;

export const download = ({ name, type, text }: ExportFile): void => {
  const link = document.createElement('a');
  // Excel reads UTF-8 only behind a mark.
  const mark = type === 'text/csv' ? '\ufeff' : '';
  link.href = URL.createObjectURL(new Blob([mark, text()], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keptMs);
};
