/** Makes cells of text columns text again before they are written: a title that begins with '=' must never be executed. */
import { columnLetter } from './a1';
import { headersOf, type Columns } from './column';
import type { Tab } from './read-tab';

/** One call for the rows from `first` on. Columns of the add-on's own words need no guard. */
export const keepText = <Header extends string>(
  { sheet, columnOf }: Pick<Tab<Header>, 'sheet' | 'columnOf'>,
  columns: Columns<Header>,
  headers: readonly Header[],
  first: number,
  height: number,
): void => {
  const blocks = headersOf(columns)
    .filter((header) => headers.includes(header))
    .filter((header) => columns[header].format === '@' && columns[header].filledBy === 'people')
    .flatMap((header) => {
      const column = columnOf.get(header);
      return column === undefined ? [] : [columnLetter(column)];
    })
    .map((letter) => `${letter}${first}:${letter}${first + height - 1}`);
  if (blocks.length > 0) sheet.getRangeList(blocks).setNumberFormat('@');
};
