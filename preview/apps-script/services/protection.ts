/// <reference types="google-apps-script" />
/** Protected ranges and tabs, as scripts make and change them. */
import type { Arguments } from '../arguments';
import { enumValue } from '../enum-value';
import { refuse } from '../exceptions';
import type { Execution } from '../execution';
import { read, setter, write, type Member, type Members } from '../members';
import { mayEdit, type ProtectionState } from '../protections';
import { Range } from '../range/range';
import { remoteClass } from '../remote-classes';
import { Sheet, tabOf } from '../sheet/sheet';
import type { SpreadsheetDocument } from '../spreadsheet-document';
import { User } from './session';

const known = new WeakMap<SpreadsheetDocument, Map<number, Protection>>();

export class Protection {
  constructor(
    readonly document: SpreadsheetDocument,
    readonly id: number,
  ) {}

  static of(document: SpreadsheetDocument, id: number): Protection {
    const all = known.get(document) ?? new Map<number, Protection>();
    known.set(document, all);
    const protection = all.get(id) ?? new Protection(document, id);
    all.set(id, protection);
    return protection;
  }

  get state(): ProtectionState {
    const found = this.document.state.protections.find(({ id }) => id === this.id);
    return found ?? refuse('The protected range or sheet does not exist any more.');
  }
}

/** More than any tab has, so that a protected tab stays so when it grows. */
const ALL = 1_000_000;

export function protect(document: SpreadsheetDocument, sheet: Sheet, range?: Range): Protection {
  const area = range?.area ?? { sheetId: tabOf(sheet).id, row: 0, column: 0, rows: ALL, columns: ALL };
  const id = document.nextId();
  document.state.protections.push({
    id,
    type: range ? 'RANGE' : 'SHEET',
    area,
    description: '',
    warningOnly: false,
    unprotected: [],
    restricted: false,
    editors: [],
    domainEdit: false,
  });
  return Protection.of(document, id);
}

function editors(args: Arguments): string[] {
  const given = args.at(0);
  return (Array.isArray(given) ? (given as unknown[]) : [given]).map((editor) =>
    editor instanceof User ? editor.email : String(editor),
  );
}

const changeEditors = (change: (state: ProtectionState, people: string[]) => string[]): Member<Protection> =>
  setter(({ state }, args, { person }) => {
    if (state.warningOnly) refuse('ProtectedRange is warningOnly. Editors cannot be set on it.');
    // Whoever changes the editors stays one of them.
    state.editors = [...new Set([...change(state, editors(args)), person])];
    state.restricted = true;
  });

const add = changeEditors((state, people) => [...state.editors, ...people]);
const remove = changeEditors((state, people) => state.editors.filter((editor) => !people.includes(editor)));

function rangeOf({ document, state }: Protection): Range {
  const sheet = Sheet.of(document, state.area.sheetId);
  const { rows, columns } = tabOf(sheet);
  return state.type === 'RANGE'
    ? new Range(sheet, state.area)
    : new Range(sheet, { ...state.area, rows, columns });
}

const members = {
  getDescription: read(({ state }) => state.description),
  setDescription: setter(({ state }, args) => void (state.description = args.text(0))),
  isWarningOnly: read(({ state }) => state.warningOnly),
  setWarningOnly: setter(({ state }, args) => void (state.warningOnly = args.flag(0))),
  getProtectionType: read(({ state }) => enumValue('ProtectionType', state.type)),
  getRange: read(rangeOf),
  getRangeName: read(() => null),
  setRange: setter(({ state }, args) => void (state.area = args.instance(0, Range).area)),
  getUnprotectedRanges: read(({ document, state }) =>
    state.unprotected.map((area) => new Range(Sheet.of(document, area.sheetId), area)),
  ),
  setUnprotectedRanges: setter(({ state }, args) => {
    state.unprotected = args.list(0).map((range) => (range instanceof Range ? range.area : args.mismatch()));
  }),
  getEditors: read(({ state }) => state.editors.map((email) => new User(email))),
  addEditor: add,
  addEditors: add,
  removeEditor: remove,
  removeEditors: remove,
  canEdit: read(({ state }, _args, { person, document }: Execution) =>
    mayEdit(state, { person, owner: document.state.owner }),
  ),
  canDomainEdit: read(({ state }) => state.domainEdit),
  setDomainEdit: setter(({ state }, args) => void (state.domainEdit = args.flag(0))),
  remove: write(({ document, id }) => {
    document.state.protections = document.state.protections.filter((protection) => protection.id !== id);
  }),
} satisfies Members<Protection, GoogleAppsScript.Spreadsheet.Protection>;

remoteClass('Protection', Protection, members);

export const protectionsOf = (document: SpreadsheetDocument, type: string, sheet?: Sheet): Protection[] =>
  document.state.protections
    .filter((protection) => protection.type === type && (!sheet || protection.area.sheetId === sheet.id))
    .map(({ id }) => Protection.of(document, id));
