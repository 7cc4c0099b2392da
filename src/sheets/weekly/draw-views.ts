/** The three views: what is being built now, what is planned this quarter, what waits. */
import { signs } from '../../words/en/signs';
import { weeklyTab as words } from '../../words/en/weekly-tab';
import type { WeeklyPage } from '../../budget/weekly/page';
import type { WeeklyLine } from '../../budget/weekly/weekly-line';
import { colours } from '../set-up/colours';
import type { Canvas, CellValue, Look } from './canvas';
import { drawHeading } from './draw-list';
import { blocks, type Block } from './page-columns';

type Row = readonly (readonly [value: CellValue, look?: Partial<Look>])[];

/** The first free row below each view. */
export interface Below {
  readonly left: number;
  readonly middle: number;
  readonly right: number;
}

const soft: Partial<Look> = { size: 10, colour: colours.softInk };
const right: Partial<Look> = { align: 'right' };
const wrapped: Partial<Look> = { wrap: true };

export const drawViews = (canvas: Canvas, top: number, page: WeeklyPage): Below => {
  const points = words.units[page.unit];
  const heads = (...names: readonly string[]): Row => [
    ['#', soft],
    [words.request, soft],
    [words.customer, soft],
    ...names.map((name) => [name, name === words.progress ? soft : { ...soft, ...right }] as const),
  ];
  const view = (
    block: Block,
    heading: string,
    names: readonly string[],
    lines: readonly WeeklyLine[],
    rest: (line: WeeklyLine) => Row = (line) => [amount(line)],
  ): number =>
    drawRows(
      canvas,
      top,
      block,
      heading,
      heads(...names),
      lines.map((line) => [...lineStart(line), ...rest(line)]),
    );
  return {
    left: view(
      blocks.left,
      words.buildingNow,
      [words.progress, words.built, points],
      page.buildingNow,
      (line) => [progressBar(line), [line.built, { ...right, ...wrapped }], amount(line)],
    ),
    middle: view(blocks.middle, words.planned, [points], page.planned),
    right: drawRows(
      canvas,
      top,
      blocks.right,
      words.queue,
      heads(points),
      page.queue.flatMap(({ heading, lines }) => [
        [[heading, soft]],
        ...lines.map((line) => [...lineStart(line), amount(line)]),
      ]),
    ),
  };
};

/** Returns the first row below. */
const drawRows = (
  canvas: Canvas,
  top: number,
  block: Block,
  heading: string,
  heads: Row,
  lines: readonly Row[],
): number => {
  const [from, to] = block;
  // What is being built is read from the other end of the room; a queue is long, and its titles are too.
  const size = block === blocks.left ? 11 : 10;
  drawHeading(canvas, top, block, heading);
  const rows: Row[] = [
    heads,
    ...(lines.length > 0
      ? lines
      : [
          [
            ['', soft],
            [words.nothing, soft],
          ] as Row,
        ]),
  ];
  rows.forEach((line, index) => {
    const row = top + 1 + index;
    line.forEach(([value, look], offset) => canvas.put(row, from + offset, value, { size, ...look }));
    canvas.hairline([row, from, to]);
  });
  return top + 1 + rows.length;
};

/** '30' and '5.2' are numbers in their cells, '19–38' and '' are texts. */
const asNumber = (shown: string): string | number => {
  const value = shown.replace(signs.decimal, '.');
  return /^\d+(\.\d+)?$/.test(value) ? Number(value) : shown;
};

const lineStart = ({ rank, title, customer }: WeeklyLine): Row => [
  [asNumber(rank), { align: 'left' }],
  [title, wrapped],
  [customer, wrapped],
];

const amount = ({ shown }: WeeklyLine): Row[number] => [asNumber(shown), right];

const steps = 8;

/** Eight marks that print and are read in greyscale; begun work shows at least one, unfinished work never all of them. */
const progressBar = ({ builtBp }: WeeklyLine): Row[number] => {
  const nearest = Math.round((builtBp / 10_000) * steps);
  const begun = builtBp >= 10_000 ? steps : Math.min(steps - 1, Math.max(1, nearest));
  const full = builtBp === 0 ? 0 : begun;
  return ['█'.repeat(full) + '░'.repeat(steps - full), { size: 8, colour: colours.underway }];
};
