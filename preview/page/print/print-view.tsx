/** The print view, as Google's: the pages as they come out on paper, and beside them what can be chosen. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { pageBreaks, repeatedRows } from './page-breaks';
import { PrintChoices } from './print-choices';
import { paperOf, type PrintOptions } from './print-options';
import { PrintPage } from './print-page';
import { PrintTable } from './print-table';
import type { PrintedTab } from './printed-tab';

interface Props {
  tab: PrintedTab;
  options: PrintOptions;
  onOptions: (options: PrintOptions) => void;
  onClose: () => void;
}

export function PrintView({ tab, options, onOptions, onClose }: Props) {
  const [heights, setHeights] = useState<readonly number[]>();
  const view = useRef<HTMLDivElement>(null);
  const measured = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => setHeights(rowHeights(measured.current)), [tab]);

  const { width, height, room } = paperOf(options);
  const pages = useMemo(() => (heights ? layOut(tab, heights, options) : undefined), [tab, heights, options]);
  const count = pages?.rows.length ?? 0;
  const isReady = pages !== undefined;
  useEffect(() => {
    if (isReady) view.current?.querySelector<HTMLElement>('.print-now')?.focus();
  }, [isReady]);

  return (
    <div
      ref={view}
      class="print-view"
      role="dialog"
      aria-modal="true"
      aria-label="Print settings"
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      {/* The paper has the size of the pages, to the hundredth of a pixel, and no margins of the browser's own. */}
      <style>{`@page { size: ${pageSize(options)}; margin: 0 }`}</style>
      <header class="print-bar">
        <h2>Print settings</h2>
        <span role="status">Total: {count === 1 ? '1 page' : `${count} pages`}</span>
        <button type="button" onClick={onClose}>
          Cancel
        </button>
        <button type="button" class="print-now" onClick={() => window.print()} disabled={!isReady}>
          Print
        </button>
      </header>
      <div class="print-desk">
        <div ref={measured} class="print-measure" aria-hidden="true">
          <PrintTable tab={tab} from={0} to={tab.rows.length} gridlines={options.gridlines} />
        </div>
        <div class="print-pages" style={{ '--page-width': `${width}px`, '--page-height': `${height}px` }}>
          {pages && count === 0 && <p class="print-empty">This tab has nothing to print.</p>}
          {pages?.rows.map((rows, index) => (
            <div class="print-sheet-of-paper" key={rows.from}>
              <PrintPage
                tab={tab}
                heights={heights ?? []}
                rows={rows}
                repeated={index === 0 ? 0 : pages.repeated}
                scale={Math.min(1, room.width / pages.width)}
                options={options}
                number={index + 1}
              />
            </div>
          ))}
        </div>
      </div>
      <PrintChoices options={options} onOptions={onOptions} name={tab.name} />
    </div>
  );
}

/** Google's "Fit to width": wide tabs are made smaller, narrow ones not larger. */
function layOut(tab: PrintedTab, heights: readonly number[], options: PrintOptions) {
  const { room } = paperOf(options);
  const width = tab.columns.reduce((sum, column) => sum + column, 0);
  const pageHeight = room.height / Math.min(1, room.width / width);
  const repeated = options.repeatsFrozenRows ? repeatedRows(heights, tab.frozenRows, pageHeight) : 0;
  return { width, repeated, rows: pageBreaks(heights, repeated, pageHeight) };
}

const rowHeights = (table: HTMLElement | null): number[] =>
  Array.from(table?.querySelectorAll('tr') ?? [], (row) => row.getBoundingClientRect().height);

const pageSize = (options: PrintOptions): string => {
  const { width, height } = paperOf(options);
  return `${(width / 96).toFixed(4)}in ${(height / 96).toFixed(4)}in`;
};
