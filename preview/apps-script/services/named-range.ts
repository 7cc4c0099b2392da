/// <reference types="google-apps-script" />
/** Named ranges. */
import { quoteTab, toA1 } from '../values/a1';
import { refuse } from '../members/exceptions';
import { read, setter, write, type Members } from '../members/members';
import { namedRange } from '../range/locate';
import { Range } from '../range/range';
import { remoteClass } from '../members/remote-classes';
import { tabOf, type Sheet } from '../sheet/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';

export class NamedRange {
  constructor(
    readonly document: SpreadsheetDocument,
    public name: string,
  ) {}
}

/** With `$`, so that the name stands for the same cells in every formula. */
function absolute({ sheet, area }: Range): string {
  const cells = toA1({ ...area, whole: undefined }).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quoteTab(tabOf(sheet).name)}!${cells}`;
}

export function setNamedRange(document: SpreadsheetDocument, name: string, range: Range): void {
  if (!/^[A-Za-z_][A-Za-z0-9_.]{0,249}$/.test(name)) {
    refuse(`The name "${name}" is invalid for a named range.`);
  }
  document.engine.names.set(name, absolute(range));
}

/** Names whose cells are gone stand for `#REF!`, and SpreadsheetApp does not list them. */
export const namedRangesOf = (document: SpreadsheetDocument, sheet?: Sheet): NamedRange[] =>
  document.engine.names.all().flatMap(({ name }) => {
    const range = namedRange(document, name);
    return range && (!sheet || range.sheet === sheet) ? [new NamedRange(document, name)] : [];
  });

const rangeOf = ({ document, name }: NamedRange): Range =>
  namedRange(document, name) ?? refuse('Range not found');

remoteClass('NamedRange', NamedRange, {
  getName: read(({ name }) => name),
  getRange: read(rangeOf),
  setName: setter((named, args) => {
    const range = rangeOf(named);
    const name = args.text(0);
    setNamedRange(named.document, name, range);
    if (name !== named.name) named.document.engine.names.remove(named.name);
    named.name = name;
  }),
  setRange: setter(({ document, name }, args) => setNamedRange(document, name, args.instance(0, Range))),
  remove: write(({ document, name }) => void document.engine.names.remove(name)),
} satisfies Members<NamedRange, GoogleAppsScript.Spreadsheet.NamedRange>);
