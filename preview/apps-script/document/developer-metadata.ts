/** Developer metadata: hidden keys on the spreadsheet, a tab, or a whole row or column, which they move with. */
import type { Area } from '../../engine/area';

export interface MetadataState {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  type: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
  /** The tab, row or column; absent for the spreadsheet. */
  area?: Area;
}
