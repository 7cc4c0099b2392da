/// <reference types="google-apps-script" />
/** Protected ranges and tabs, as scripts make and change them. */
import type { Arguments } from '../members/arguments';
import { enumValue } from '../members/enum-value';
import { protectedCell, refuse } from '../members/exceptions';
import type { Execution } from '../execution/execution';
import { read, setter, write, type Member, type Members } from '../members/members';
import { mayEdit, type ProtectionState } from '../document/protections';
import { namedRange } from '../range/locate';
import { Range } from '../range/range';
import { actorOf } from '../range/writing';
import { remoteClass } from '../members/remote-classes';
import { Sheet, tabOf } from '../sheet/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import { NamedRange } from './named-range';
import { User } from '../people/user';

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
    editors: [...(document.state.editors ?? [])],
    domainEdit: false,
  });
  return Protection.of(document, id);
}

/** Whoever may not edit what is protected may not change its protection either. */
function stateToChange({ state }: Protection, execution: Execution): ProtectionState {
  return mayEdit(state, actorOf(execution)) ? state : protectedCell();
}

const change = (
  apply: (state: ProtectionState, args: Arguments, protection: Protection, execution: Execution) => void,
): Member<Protection> =>
  setter((protection, args, execution) =>
    apply(stateToChange(protection, execution), args, protection, execution),
  );

function people(args: Arguments): string[] {
  const given = args.at(0);
  return (Array.isArray(given) ? (given as unknown[]) : [given]).map((editor) =>
    editor instanceof User ? editor.email : typeof editor === 'string' ? editor : args.mismatch(),
  );
}

const changeEditors = (apply: (state: ProtectionState, named: string[], person: string) => void) =>
  change((state, args, _protection, { person }) => {
    const named = people(args);
    if (state.warningOnly) refuse('ProtectedRange is warningOnly. Editors cannot be set on it.');
    apply(state, named, person);
  });

const add = changeEditors((state, named) => {
  state.editors = [...new Set([...state.editors, ...named])];
});

/** The owner and whoever removes others stay. */
const remove = changeEditors((state, named, person) => {
  state.editors = [...new Set([...state.editors.filter((editor) => !named.includes(editor)), person])];
  state.restricted = true;
});

function rangeOf({ document, state }: Protection): Range {
  const sheet = Sheet.of(document, state.area.sheetId);
  const { rows, columns } = tabOf(sheet);
  return state.type === 'RANGE'
    ? new Range(sheet, state.area)
    : new Range(sheet, { ...state.area, rows, columns }, 'sheet');
}

function coverName(state: ProtectionState, name: string, { document }: Protection): void {
  state.area = (namedRange(document, name) ?? refuse('Range not found')).area;
  state.rangeName = name;
}

/** Only files of a Google Workspace domain have one whose people could be let in. */
function setDomainEdit(state: ProtectionState, editable: boolean, { document }: Protection): void {
  if (document.state.owner.endsWith('@gmail.com')) {
    refuse('The spreadsheet does not belong to a Google Workspace domain.');
  }
  state.domainEdit = editable;
}

const members = {
  getDescription: read(({ state }) => state.description),
  setDescription: change((state, args) => void (state.description = args.text(0))),
  isWarningOnly: read(({ state }) => state.warningOnly),
  setWarningOnly: change((state, args) => void (state.warningOnly = args.flag(0))),
  getProtectionType: read(({ state }) => enumValue('ProtectionType', state.type)),
  getRange: read(rangeOf),
  getRangeName: read(({ state }) => state.rangeName ?? null),
  setRange: change((state, args) => {
    state.area = args.instance(0, Range).area;
    delete state.rangeName;
  }),
  setRangeName: change((state, args, protection) => coverName(state, args.text(0), protection)),
  setNamedRange: change((state, args, protection) =>
    coverName(state, args.instance(0, NamedRange).name, protection),
  ),
  getUnprotectedRanges: read(({ document, state }) =>
    state.unprotected.map((area) => new Range(Sheet.of(document, area.sheetId), area)),
  ),
  setUnprotectedRanges: change((state, args) => {
    const areas = args.list(0).map((range) => (range instanceof Range ? range.area : args.mismatch()));
    const fits = state.type === 'SHEET' && areas.every(({ sheetId }) => sheetId === state.area.sheetId);
    if (!fits) refuse('Only ranges of a protected sheet can be unprotected.');
    state.unprotected = areas;
  }),
  getEditors: read(({ state }) => state.editors.map((email) => new User(email))),
  addEditor: add,
  addEditors: add,
  removeEditor: remove,
  removeEditors: remove,
  canEdit: read(({ state }, _args, execution) => mayEdit(state, actorOf(execution))),
  canDomainEdit: read(({ state }) => state.domainEdit),
  setDomainEdit: change((state, args, protection) => setDomainEdit(state, args.flag(0), protection)),
  remove: write((protection, _args, execution) => {
    const { document, id } = protection;
    stateToChange(protection, execution);
    document.state.protections = document.state.protections.filter((other) => other.id !== id);
  }),
} satisfies Members<Protection, GoogleAppsScript.Spreadsheet.Protection>;

remoteClass('Protection', Protection, members);

export const protectionsOf = (document: SpreadsheetDocument, type: string, sheet?: Sheet): Protection[] =>
  document.state.protections
    .filter((protection) => protection.type === type && (!sheet || protection.area.sheetId === sheet.id))
    .map(({ id }) => Protection.of(document, id));
