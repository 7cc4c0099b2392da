/** What developer metadata can be attached to, and which metadata belongs to a place or lies within it. */
import { contains, type Area } from '../../engine/area';
import type { MetadataState } from '../document/developer-metadata';
import { refuse } from '../members/exceptions';
import type { Range } from '../range/range';
import { tabOf } from '../sheet/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';

export interface Place {
  readonly document: SpreadsheetDocument;
  /** PART is a range that is neither one whole row nor one whole column; nothing can be attached to it. */
  readonly type: MetadataState['type'] | 'PART';
  readonly area?: Area;
}

export interface WholePlace extends Place {
  readonly type: MetadataState['type'];
}

export function placeOf({ sheet, area }: Range): Place {
  const { document } = sheet;
  const { rows, columns } = tabOf(sheet);
  if (area.rows === rows && area.columns === 1) return { document, type: 'COLUMN', area };
  if (area.columns === columns && area.rows === 1) return { document, type: 'ROW', area };
  return { document, type: 'PART', area };
}

const isWhole = (place: Place): place is WholePlace => place.type !== 'PART';

export function wholePlace(place: Place): WholePlace {
  return isWhole(place)
    ? place
    : refuse(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be ' +
          'added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
}

/** Metadata that is attached to exactly this; a cell inside a row is not the row. */
export const isAt = (metadata: MetadataState, { type, area }: Place): boolean => {
  if (metadata.type !== type || metadata.area?.sheetId !== area?.sheetId) return false;
  return type === 'COLUMN'
    ? metadata.area?.column === area?.column
    : type !== 'ROW' || metadata.area?.row === area?.row;
};

/** Searching a spreadsheet or a tab covers everything in it; searching a range, the rows and columns it holds whole. */
export function isWithin(metadata: MetadataState, place: Place): boolean {
  if (place.type === 'SPREADSHEET') return true;
  if (!metadata.area || !place.area) return false;
  if (place.type === 'SHEET') return metadata.area.sheetId === place.area.sheetId;
  return metadata.type !== 'SHEET' && contains(place.area, metadata.area);
}
