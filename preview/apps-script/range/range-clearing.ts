/// <reference types="google-apps-script" />
/** Clearing cells. */
import { setter, type Members } from '../members/members';
import { clear, clearingFrom } from './clearing';
import type { Range } from './range';

export const rangeClearing = {
  clear: setter((range, args, execution) =>
    clear(execution.document, range.forWriting(execution), clearingFrom(args.at(0))),
  ),
  clearContent: setter((range, _args, execution) =>
    clear(execution.document, range.forWriting(execution), { contents: true, formats: false }),
  ),
  clearFormat: setter((range, _args, execution) =>
    clear(execution.document, range.forWriting(execution), { contents: false, formats: true }),
  ),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
