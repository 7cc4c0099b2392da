/** Keeps areas that live beside the cells (protections, metadata, filters) in place when rows and columns come and go. */
import type { LineChange } from '../../engine/engine';
import { moved } from '../../engine/moved-area';
import type { DocumentState } from './document-state';
import { moveDepths, movedKeys } from './group-depths';

export function moveState(state: DocumentState, change: LineChange): void {
  state.protections = state.protections.flatMap((protection) => {
    const area =
      protection.type === 'SHEET' && change.kind !== 'delete-tab'
        ? protection.area
        : moved(protection.area, change);
    if (!area) return [];
    const unprotected = protection.unprotected.flatMap((hole) => moved(hole, change) ?? []);
    return [{ ...protection, area, unprotected }];
  });
  state.metadata = state.metadata.flatMap((metadata) => {
    if (!metadata.area || (metadata.type === 'SHEET' && change.kind !== 'delete-tab')) return [metadata];
    const area = moved(metadata.area, change);
    return area ? [{ ...metadata, area }] : [];
  });
  if (state.bandings) {
    state.bandings = state.bandings.flatMap((banding) => {
      const area = moved(banding.area, change);
      return area ? [{ ...banding, area }] : [];
    });
  }
  if (state.groups) moveDepths(state.groups, change);
  const criteria = state.filterCriteria?.[change.sheetId];
  if (state.filterCriteria && criteria && change.kind !== 'delete-tab' && change.axis === 'columns') {
    state.filterCriteria[change.sheetId] = movedKeys(criteria, change);
  }
  for (const [sheetId, filter] of Object.entries(state.filters)) {
    const area = moved(filter, change);
    if (area) state.filters[sheetId] = area;
    else {
      Reflect.deleteProperty(state.filters, sheetId);
      Reflect.deleteProperty(state.filterCriteria ?? {}, sheetId);
    }
  }
}
