/** Google's address for a spreadsheet as PDF, followed to the preview's own print view. */
import { PRINT_DEFAULTS, type Margins, type Paper, type PrintOptions } from './print-options';

export interface ExportLink {
  /** The tab's number, as after `#gid=`; Google exports all tabs without one, the preview prints the one in front. */
  readonly gid: string | null;
  readonly options: PrintOptions;
}

const PAPERS: Readonly<Record<string, Paper>> = { a4: 'A4', '7': 'A4', letter: 'Letter', '0': 'Letter' };

/** undefined where the address is not this document's PDF. */
export function exportLink(address: string, fileId: string): ExportLink | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname, searchParams } = new URL(address);
  const isOwn = origin === 'https://docs.google.com' && pathname === `/spreadsheets/d/${fileId}/export`;
  if (!isOwn || (searchParams.get('format') ?? searchParams.get('exportFormat')) !== 'pdf') return undefined;

  const flag = (name: string, otherwise: boolean): boolean => {
    const value = searchParams.get(name);
    return value === null ? otherwise : value === 'true';
  };
  const inches = (name: string, otherwise: number): number => {
    const value = Number(searchParams.get(name) ?? otherwise);
    return Number.isFinite(value) && value >= 0 ? value : otherwise;
  };
  const margins: Margins = {
    top: inches('top_margin', 0.75),
    right: inches('right_margin', 0.7),
    bottom: inches('bottom_margin', 0.75),
    left: inches('left_margin', 0.7),
  };
  const numbers = searchParams.get('pagenum') ?? searchParams.get('pagenumbers');
  return {
    gid: searchParams.get('gid'),
    options: {
      // Google prints on Letter where the address names no paper.
      paper: PAPERS[(searchParams.get('size') ?? 'letter').toLowerCase()] ?? 'Letter',
      isLandscape: !flag('portrait', true),
      margins,
      gridlines: flag('gridlines', PRINT_DEFAULTS.gridlines),
      repeatsFrozenRows: flag('fzr', true),
      pageNumbers: numbers !== null && !['UNDEFINED', 'false'].includes(numbers),
    },
  };
}
