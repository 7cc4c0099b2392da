/** Utilities.parseCsv: rows of texts, where quotes hold separators, line ends and doubled quotes. */
import { refuse } from '../members/exceptions';

export function parseCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const quoted = '"((?:[^"]|"")*)"';
  const separator = delimiter.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
  // One field, and what ends it: the delimiter, a line end or the end of the text.
  const field = new RegExp(`(?:${quoted}|([^"${separator}\r\n]*))(${separator}|\r\n|\r|\n|$)`, 'y');
  while (field.lastIndex < text.length || row.length > 0) {
    const found = field.exec(text);
    if (!found) return refuse('Could not parse text.');
    const [, inQuotes, plain = '', end] = found;
    row.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === delimiter) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
