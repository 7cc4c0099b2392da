/// <reference types="google-apps-script" />
/** What a range offers beside its cells: protection, metadata, filter, search, selection. */
import { navigation, read, service, write, type Members } from '../members';
import { mayEdit } from '../protections';
import { overlaps } from '../../engine/area';
import { metadataMembers, placeOf } from '../services/developer-metadata';
import { createFilter, filterOf } from '../services/filter';
import { protect } from '../services/protection';
import { TextFinder } from '../services/text-finder';
import type { Range } from './range';

export const rangeServices = {
  protect: write((range) => protect(range.sheet.document, range.sheet, range)),
  canEdit: read(({ area }, _args, { document, person }) =>
    document.state.protections.every(
      (protection) =>
        !overlaps(protection.area, area) || mayEdit(protection, { person, owner: document.state.owner }),
    ),
  ),
  createFilter: write((range) => createFilter(range)),
  getFilter: read(({ sheet }) => filterOf(sheet)),
  createTextFinder: navigation((range, args) => new TextFinder(() => [range.area], args.text(0))),
  activate: service((range) => {
    const { document } = range.sheet;
    document.engine.tabs.activate(range.sheet.id);
    document.activeRange = range.area;
    return range;
  }),
  ...metadataMembers<Range>(placeOf),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
