/// <reference types="google-apps-script" />
/** What a range offers beside its cells: protection, metadata, filter, search, selection. */
import { navigation, read, service, write, type Members } from '../members';
import { isProtected } from '../protections';
import { selectCell, selectRange } from '../selection';
import { metadataMembers } from '../services/developer-metadata';
import { createFilter, filterOf } from '../services/filter';
import { placeOf } from '../services/metadata-place';
import { protect } from '../services/protection';
import { TextFinder } from '../services/text-finder';
import type { Range } from './range';
import { actorOf } from './writing';

export const rangeServices = {
  protect: write((range) => protect(range.sheet.document, range.sheet, range)),
  canEdit: read(
    ({ area }, _args, execution) =>
      !isProtected(execution.document.state.protections, area, actorOf(execution)),
  ),
  createFilter: write((range, _args, execution) => createFilter(range, execution)),
  getFilter: read(({ sheet }) => filterOf(sheet)),
  createTextFinder: navigation((range, args) => new TextFinder(() => [range.area], args.text(0))),
  activate: service((range) => selectRange(range)),
  activateAsCurrentCell: service((range) => selectCell(range)),
  ...metadataMembers<Range>(placeOf),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
