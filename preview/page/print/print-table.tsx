/** Some rows of a printed tab as a table; merged cells go as far as these rows do. */
import { alignmentOf, boxCss, overflows, textCss, wraps } from './cell-css';
import type { PrintedCell, PrintedMerge, PrintedTab } from './printed-tab';

interface Props {
  tab: PrintedTab;
  from: number;
  to: number;
  /** Of all rows of the tab; without them each is as high as its text makes it. */
  heights?: readonly number[];
  gridlines: boolean;
}

export function PrintTable({ tab, from, to, heights, gridlines }: Props) {
  return (
    <table class="print-table" style={{ width: `${total(tab.columns)}px` }}>
      <colgroup>
        {tab.columns.map((width, column) => (
          <col key={column} style={{ width: `${width}px` }} />
        ))}
      </colgroup>
      <tbody>
        {tab.rows.slice(from, to).map(({ height, isAuto, cells }, index) => {
          const row = from + index;
          return (
            <tr key={row} style={{ height: `${heights?.[row] ?? height}px` }}>
              {cells.map((cell, column) => {
                const merge = mergeAt(tab.merges, row, column);
                if (merge && !(column === merge.column && row === Math.max(merge.row, from))) return null;
                const span = {
                  rows: merge ? Math.min(merge.row + merge.rows, to) - row : 1,
                  columns: merge?.columns ?? 1,
                };
                const own = merge ? tab.rows[merge.row]?.cells[column] : cell;
                if (!own) return null;
                const isGrowing = isAuto && !merge && wraps(own.style);
                const room = total(
                  (heights ?? tab.rows.map((line) => line.height)).slice(row, row + span.rows),
                );
                return (
                  <td
                    key={column}
                    rowSpan={span.rows}
                    colSpan={span.columns}
                    style={boxCss(own.style, gridlines && tab.hasGridlines)}
                  >
                    {own.text !== '' && (merge?.row ?? row) === row && (
                      <CellText
                        cell={own}
                        height={isGrowing && !heights ? undefined : room}
                        overflow={merge || !overflows(own.style) ? NONE : overflowOf(tab, row, column)}
                        width={total(tab.columns.slice(column, column + span.columns))}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

const mergeAt = (merges: readonly PrintedMerge[], row: number, column: number): PrintedMerge | undefined =>
  merges.find(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns,
  );

interface Overflow {
  readonly left: number;
  readonly right: number;
}

const NONE: Overflow = { left: 0, right: 0 };

/** The room that a text has in the blank cells beside its own. */
function overflowOf(tab: PrintedTab, row: number, column: number): Overflow {
  const cells = tab.rows[row]?.cells ?? [];
  const cell = cells[column];
  if (cell?.kind !== 'text') return NONE;
  const blanks = (step: 1 | -1): number => {
    let room = 0;
    for (
      let other = column + step;
      cells[other]?.text === '' && !mergeAt(tab.merges, row, other);
      other += step
    ) {
      room += tab.columns[other] ?? 0;
    }
    return room;
  };
  const side = alignmentOf(cell);
  return { left: side === 'left' ? 0 : blanks(-1), right: side === 'right' ? 0 : blanks(1) };
}

interface TextProps {
  cell: PrintedCell;
  /** undefined where the row is as high as the text. */
  height: number | undefined;
  overflow: Overflow;
  width: number;
}

function CellText({ cell, height, overflow, width }: TextProps) {
  const { style } = cell;
  // A centred text goes as far to one side as to the other.
  const side = alignmentOf(cell);
  const even = Math.min(overflow.left, overflow.right);
  const { left, right } = side === 'center' ? { left: even, right: even } : overflow;
  const css = {
    ...textCss(style),
    textAlign: side,
    width: `${width + left + right}px`,
    marginLeft: `${-left}px`,
    ...(height === undefined ? {} : { maxHeight: `${height}px` }),
  } as const;
  return (
    <div class={wraps(style) ? 'print-text wraps' : 'print-text'} style={css}>
      {cell.runs.length > 0
        ? cell.runs.map(({ start, end, style: run, link }) => (
            <span key={start} class={link === undefined ? undefined : 'print-link'} style={textCss(run)}>
              {cell.text.slice(start, end)}
            </span>
          ))
        : cell.text}
    </div>
  );
}
