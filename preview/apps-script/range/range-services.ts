/// <reference types="google-apps-script" />
/** What a range offers beside its cells: protection, metadata, filter, banding, groups, search, selection. */
import type { Axis } from '../../engine/engine';
import { shiftDepth } from '../document/group-depths';
import { navigation, read, service, setter, write, type Member, type Members } from '../members/members';
import { isProtected } from '../document/protections';
import { selectCell, selectRange } from '../document/selection';
import { applyBanding, bandingsIn } from '../services/banding';
import { metadataMembers } from '../services/developer-metadata';
import { createFilter, filterOf } from '../services/filter';
import { placeOf } from '../services/metadata-place';
import { protect } from '../services/protection';
import { TextFinder } from '../services/text-finder';
import type { Range } from './range';
import { actorOf, tabProtectionsRefusing } from './writing';

const shiftGroups = (axis: Axis): Member<Range> =>
  setter(({ sheet, area }, args, execution) => {
    tabProtectionsRefusing(execution, sheet.id);
    const groups = (sheet.document.state.groups ??= {});
    const lines =
      axis === 'rows' ? { first: area.row, count: area.rows } : { first: area.column, count: area.columns };
    shiftDepth(groups, sheet.id, axis, lines, args.integer(0));
  });

export const rangeServices = {
  protect: write((range) => protect(range.sheet.document, range.sheet, range)),
  canEdit: read(
    ({ area }, _args, execution) =>
      !isProtected(execution.document.state.protections, area, actorOf(execution)),
  ),
  applyRowBanding: write((range, args, execution) => applyBanding(range, 'Row', args, execution)),
  applyColumnBanding: write((range, args, execution) => applyBanding(range, 'Column', args, execution)),
  getBandings: read(({ sheet, area }) => bandingsIn(sheet.document, area)),
  shiftRowGroupDepth: shiftGroups('rows'),
  shiftColumnGroupDepth: shiftGroups('columns'),
  createFilter: write((range, _args, execution) => createFilter(range, execution)),
  getFilter: read(({ sheet }) => filterOf(sheet)),
  createTextFinder: navigation((range, args) => new TextFinder(() => [range.area], args.text(0))),
  activate: service((range) => selectRange(range)),
  activateAsCurrentCell: service((range) => selectCell(range)),
  ...metadataMembers<Range>(placeOf),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
