/// <reference types="google-apps-script" />
/** With whom a spreadsheet is shared. It is kept as data; who may open the local file is not the preview's to decide. */
import type { Arguments } from '../members/arguments';
import { read, setter, type Member, type Members } from '../members/members';
import { User } from '../people/user';
import type { Spreadsheet } from './spreadsheet';

type Role = 'editors' | 'viewers';

const emailOf = (value: unknown, args: Arguments): string =>
  value instanceof User ? value.email : typeof value === 'string' ? value : args.mismatch();

const people = ({ document: { state } }: Spreadsheet, role: Role): string[] => (state[role] ??= []);

const add = (role: Role, emails: (args: Arguments) => readonly unknown[]): Member<Spreadsheet> =>
  setter((spreadsheet, args) => {
    const list = people(spreadsheet, role);
    for (const value of emails(args)) {
      const email = emailOf(value, args);
      if (!list.includes(email)) list.push(email);
    }
  });

const remove = (role: Role): Member<Spreadsheet> =>
  setter((spreadsheet, args) => {
    const email = emailOf(args.at(0), args);
    spreadsheet.document.state[role] = people(spreadsheet, role).filter((person) => person !== email);
  });

export const spreadsheetSharing = {
  getOwner: read(({ document }) => new User(document.state.owner)),
  getEditors: read((spreadsheet) =>
    [spreadsheet.document.state.owner, ...people(spreadsheet, 'editors')].map((email) => new User(email)),
  ),
  getViewers: read((spreadsheet) => people(spreadsheet, 'viewers').map((email) => new User(email))),
  addEditor: add('editors', (args) => [args.at(0)]),
  addEditors: add('editors', (args) => args.list(0)),
  addViewer: add('viewers', (args) => [args.at(0)]),
  addViewers: add('viewers', (args) => args.list(0)),
  removeEditor: remove('editors'),
  removeViewer: remove('viewers'),
} satisfies Members<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>;
