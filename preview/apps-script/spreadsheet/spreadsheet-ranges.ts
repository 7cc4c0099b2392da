/// <reference types="google-apps-script" />
/** Across the spreadsheet: named ranges, protections, metadata, search, and what stands for the active tab. */
import { navigation, read, write, setter, type Members } from '../members/members';
import { Range } from '../range/range';
import { namedRange } from '../range/locate';
import { metadataMembers } from '../services/developer-metadata';
import { namedRangesOf, setNamedRange } from '../services/named-range';
import { protectionsOf } from '../services/protection';
import { contentOf, TextFinder } from '../services/text-finder';
import { Sheet } from '../sheet/sheet';
import { refuse } from '../members/exceptions';
import type { Spreadsheet } from './spreadsheet';

export const spreadsheetRanges = {
  getRangeByName: read(({ document }, args) => namedRange(document, args.text(0)) ?? null),
  getNamedRanges: read(({ document }) => namedRangesOf(document)),
  setNamedRange: write(({ document }, args) =>
    setNamedRange(document, args.text(0), args.instance(1, Range)),
  ),
  removeNamedRange: write(({ document }, args) => {
    if (!document.engine.names.remove(args.text(0))) {
      refuse(`The named range "${args.text(0)}" does not exist.`);
    }
  }),
  getProtections: read(({ document }, args) => protectionsOf(document, args.enumeration(0).name)),
  createTextFinder: navigation(
    ({ document }, args) =>
      new TextFinder(
        () => document.engine.tabs.all().map(({ id }) => contentOf(Sheet.of(document, id))),
        args.text(0),
      ),
  ),
  rename: setter(({ document }, args) => document.engine.rename(args.text(0))),
  ...metadataMembers<Spreadsheet>(({ document }) => ({ document, type: 'SPREADSHEET' })),
} satisfies Members<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>;
