/** What hands do in the cells while somebody acts, beside what crash tests type: a paste, a key, a status, an estimate, a row. */
import { typed, type Act } from './presses';

export interface Hand {
  readonly name: string;
  readonly act: Act;
  /** More than one cell, or cells that move: an action may write over a part of it, or beside what it has read. */
  readonly isWide?: true;
}

const pasted =
  (tab: string, a1: string, rows: string[][]): Act =>
  (sheets) =>
    sheets.paste(tab, a1, rows);

export const hands: readonly Hand[] = [
  { name: 'type the first rank', act: typed('Requests', 'A6', '1') },
  { name: 'type an estimate', act: typed('Requests', 'D4', '26') },
  { name: 'type a status', act: typed('Requests', 'E4', 'Shelved') },
  { name: 'type a title', act: typed('Requests', 'C7', 'Darker mode') },
  { name: 'type over an ID', act: typed('Requests', 'B6', 'R-1') },
  { name: 'type a note', act: typed('Requests', 'R5', 'Ask Acme again') },
  { name: 'type what comes to Sales', act: typed('Allocation', 'F3', '20%') },
  { name: 'type notes on the weekly page', act: typed('Weekly', 'A40', 'Ask Acme again') },
  {
    name: 'paste ranks',
    act: pasted('Requests', 'A2', [['7'], ['6'], ['5'], ['4'], ['3'], ['2'], ['1']]),
    isWide: true,
  },
  {
    name: 'paste rows below',
    act: pasted('Requests', 'A9', [
      ['8', '', 'Offline mode', '8', 'New'],
      ['9', '', 'Kanban', '8', 'New'],
    ]),
    isWide: true,
  },
  {
    name: 'paste what is built',
    act: pasted('Requests', 'E2', [
      ['Building', '50%'],
      ['Building', '10%'],
    ]),
    isWide: true,
  },
  { name: 'clear a rank', act: (sheets) => sheets.clear('Requests', 'A7') },
  { name: 'clear a row', act: (sheets) => sheets.clear('Requests', 'A7:R7'), isWide: true },
  { name: 'delete a row', act: (sheets) => sheets.deleteRows('Requests', 8), isWide: true },
  { name: 'insert a row', act: (sheets) => sheets.insertRows('Requests', 3), isWide: true },
  { name: 'insert a column', act: (sheets) => sheets.insertColumns('Requests', 4), isWide: true },
  { name: 'sort by hand', act: (sheets) => sheets.sortRange('Requests', 'A2:Z8', 3), isWide: true },
];
