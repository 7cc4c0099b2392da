/** Types a feature's table into a tab, under the headers it names, as a person fills a sheet: pasted in blocks. */
import { readNumber } from './compare';
import { StepFailure } from './runner/step-failure';
import { columnLetter, seeGrid, seeTab } from './seen-tab';
import type { World } from './world';

/** Text that Sheets would take for a formula gets the apostrophe that a person types in front of it. */
const asTyped = (text: string): string =>
  /^['=+@-]/.test(text) && readNumber(text) === null ? `'${text}` : text;

/** In a column of plain text Sheets keeps the apostrophe, and needs none: there the text is typed as it is. */
const dropKeptApostrophes = async (
  world: World,
  name: string,
  top: number,
  columns: readonly Column[],
): Promise<void> => {
  const grid = seeGrid(world.sheets, name);
  for (const { index, texts } of columns) {
    for (const [line, text] of texts.entries()) {
      if (text !== '' && grid[top + line - 1]?.[index]?.shown === `'${text}`) {
        await world.sheets.type(name, `${columnLetter(index)}${top + line}`, text);
      }
    }
  }
};

/** "Built" is in percent: 40 stands for 40 %; 0.4 goes in as it is, for the add-on to read. */
const withPercent = (header: string, text: string): string =>
  header === 'Built' && /^\s*(0|[1-9]\d*(\.\d+)?)\s*$/.test(text) ? `${text.trim()}%` : text;

interface Column {
  readonly header: string;
  readonly index: number;
  readonly texts: readonly string[];
}

/** Neighbouring columns become one block, so that one paste fills them. */
const blocksOf = (columns: readonly Column[]): Column[][] => {
  const blocks: Column[][] = [];
  for (const column of [...columns].sort((a, b) => a.index - b.index)) {
    const block = blocks.at(-1);
    if (block && block.at(-1)?.index === column.index - 1) block.push(column);
    else blocks.push([column]);
  }
  return blocks;
};

/** A row's name comes first: given an ID, the add-on needs to make none, and only a title makes a row a request. */
const namesFirst = (block: readonly Column[]): number =>
  block.some(({ header }) => header === 'ID') ? 0 : block.some(({ header }) => header === 'Request') ? 1 : 2;

/**
 * Writes below what is there already. One cell alone is pasted with a blank below it: a table states how things are,
 * whereas a single rank that is typed would shift the others.
 */
export const typeTable = async (
  world: World,
  name: string,
  table: readonly (readonly string[])[],
): Promise<void> => {
  const tab = seeTab(world.sheets, name);
  const [heads = [], ...lines] = table;
  if (lines.length === 0) {
    throw new StepFailure(`the table for ${name} needs a row of headers and rows below it`);
  }
  const columns = heads.map((header, at) => {
    const index = tab.headers.indexOf(header);
    if (index < 0) {
      throw new StepFailure(`${name} has no header "${header}"; it has ${tab.headers.join(', ')}`);
    }
    return { header, index, texts: lines.map((line) => withPercent(header, line[at] ?? '')) };
  });
  const named = tab.rows.filter((row) => heads.some((header) => row.cell(header).shown !== ''));
  const top = Math.max(1, ...named.map(({ row }) => row)) + 1;
  const blocks = blocksOf(columns).sort((a, b) => namesFirst(a) - namesFirst(b));
  for (const block of blocks) {
    const rows = lines.map((_, line) => block.map(({ texts }) => asTyped(texts[line] ?? '')));
    const alone = rows.length === 1 && block.length === 1;
    await world.sheets.paste(
      name,
      `${columnLetter(block[0]?.index ?? 0)}${top}`,
      alone ? [...rows, ['']] : rows,
    );
  }
  await dropKeptApostrophes(world, name, top, columns);
};
