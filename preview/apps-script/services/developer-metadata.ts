/// <reference types="google-apps-script" />
/** Developer metadata and its finder, on the spreadsheet, tabs, and whole rows and columns. */
import type { Arguments } from '../members/arguments';
import type { MetadataState } from '../document/developer-metadata';
import { EnumValue, enumValue } from '../members/enum-value';
import { refuse } from '../members/exceptions';
import { navigation, read, setter, write, type Member, type Members } from '../members/members';
import { Range } from '../range/range';
import { remoteClass } from '../members/remote-classes';
import { Sheet, tabOf } from '../sheet/sheet';
import { Spreadsheet } from '../spreadsheet/spreadsheet';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import { isAt, isWithin, placeOf, wholePlace, type Place, type WholePlace } from './metadata-place';

class DeveloperMetadata {
  constructor(
    readonly document: SpreadsheetDocument,
    readonly id: number,
  ) {}

  get state(): MetadataState {
    const found = this.document.state.metadata.find(({ id }) => id === this.id);
    return found ?? refuse('The developer metadata does not exist any more.');
  }
}

class DeveloperMetadataLocation {
  constructor(
    readonly document: SpreadsheetDocument,
    readonly state: MetadataState,
  ) {}
}

class DeveloperMetadataFinder {
  readonly conditions: ((metadata: MetadataState) => boolean)[] = [];

  constructor(readonly place: Place) {}
}

function add(place: Place, args: Arguments): void {
  const { document, type, area } = wholePlace(place);
  const rest = [args.at(1), args.at(2)];
  const visibility = rest.find((value) => value instanceof EnumValue);
  const value = rest.find((candidate) => typeof candidate === 'string');
  document.state.metadata.push({
    id: document.nextId(),
    key: args.text(0),
    value: value ?? null,
    visibility: visibility?.name === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    type,
    ...(area ? { area } : {}),
  });
}

/** The three members that the spreadsheet, tabs and ranges share. */
export const metadataMembers = <Self>(place: (self: Self) => Place) => ({
  addDeveloperMetadata: setter<Self>((self, args) => add(place(self), args)),
  getDeveloperMetadata: read<Self>((self) => {
    const here = place(self);
    return here.document.state.metadata
      .filter((metadata) => isAt(metadata, here))
      .map(({ id }) => new DeveloperMetadata(here.document, id));
  }),
  createDeveloperMetadataFinder: navigation<Self>((self) => new DeveloperMetadataFinder(place(self))),
});

const condition = (
  matches: (metadata: MetadataState, args: Arguments) => boolean,
): Member<DeveloperMetadataFinder> =>
  navigation((finder, args) => {
    finder.conditions.push((metadata) => matches(metadata, args));
    return finder;
  });

remoteClass('DeveloperMetadataFinder', DeveloperMetadataFinder, {
  withId: condition(({ id }, args) => id === args.number(0)),
  withKey: condition(({ key }, args) => key === args.text(0)),
  withValue: condition(({ value }, args) => value === args.text(0)),
  withVisibility: condition(({ visibility }, args) => visibility === args.enumeration(0).name),
  withLocationType: condition(({ type }, args) => type === args.enumeration(0).name),
  find: read(({ place, conditions }) =>
    place.document.state.metadata
      .filter((metadata) => isWithin(metadata, place) && conditions.every((holds) => holds(metadata)))
      .map(({ id }) => new DeveloperMetadata(place.document, id)),
  ),
} satisfies Members<DeveloperMetadataFinder, GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>);

function moveTo(state: MetadataState, { type, area }: WholePlace): void {
  state.type = type;
  if (area) state.area = area;
  else delete state.area;
}

function moveToLine(state: MetadataState, args: Arguments, type: 'ROW' | 'COLUMN'): void {
  const place = wholePlace(placeOf(args.instance(0, Range)));
  moveTo(state, place.type === type ? place : args.mismatch());
}

export const sheetPlace = (sheet: Sheet): WholePlace => {
  const { id, rows, columns } = tabOf(sheet);
  return {
    document: sheet.document,
    type: 'SHEET',
    area: { sheetId: id, row: 0, column: 0, rows, columns },
  };
};

remoteClass('DeveloperMetadata', DeveloperMetadata, {
  getId: read(({ id }) => id),
  getKey: read(({ state }) => state.key),
  getValue: read(({ state }) => state.value),
  getVisibility: read(({ state }) => enumValue('DeveloperMetadataVisibility', state.visibility)),
  getLocation: read(({ document, state }) => new DeveloperMetadataLocation(document, state)),
  setKey: setter(({ state }, args) => void (state.key = args.text(0))),
  setValue: setter(({ state }, args) => void (state.value = args.text(0))),
  setVisibility: setter(({ state }, args) => {
    state.visibility = args.enumeration(0).name === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
  }),
  moveToColumn: setter(({ state }, args) => moveToLine(state, args, 'COLUMN')),
  moveToRow: setter(({ state }, args) => moveToLine(state, args, 'ROW')),
  moveToSheet: setter(({ state }, args) => moveTo(state, sheetPlace(args.instance(0, Sheet)))),
  moveToSpreadsheet: setter(({ state, document }) => moveTo(state, { document, type: 'SPREADSHEET' })),
  remove: write(({ document, id }) => {
    document.state.metadata = document.state.metadata.filter((metadata) => metadata.id !== id);
  }),
} satisfies Members<DeveloperMetadata, GoogleAppsScript.Spreadsheet.DeveloperMetadata>);

function rangeOf({ document, state }: DeveloperMetadataLocation, type: MetadataState['type']): Range | null {
  return state.area && state.type === type
    ? new Range(Sheet.of(document, state.area.sheetId), state.area, type === 'COLUMN' ? 'columns' : 'rows')
    : null;
}

remoteClass('DeveloperMetadataLocation', DeveloperMetadataLocation, {
  getLocationType: navigation(({ state }) => enumValue('DeveloperMetadataLocationType', state.type)),
  getColumn: navigation((location) => rangeOf(location, 'COLUMN')),
  getRow: navigation((location) => rangeOf(location, 'ROW')),
  getSheet: navigation(({ document, state }) => (state.area ? Sheet.of(document, state.area.sheetId) : null)),
  getSpreadsheet: navigation(({ document, state }) => (state.area ? null : Spreadsheet.of(document))),
} satisfies Members<DeveloperMetadataLocation, GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>);
