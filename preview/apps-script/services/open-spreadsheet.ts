/// <reference types="google-apps-script" />
/** Opening a spreadsheet by its id or address. The preview holds one file; any other is one without permission. */
import type { Arguments } from '../members/arguments';
import { refuse } from '../members/exceptions';
import { navigation, type Member } from '../members/members';
import { Spreadsheet } from '../spreadsheet/spreadsheet';
import { FILE_ID } from '../spreadsheet/spreadsheet-settings';

const open = (idOf: (args: Arguments) => string): Member<object> =>
  navigation((_self, args, { document }) => {
    if (idOf(args) !== FILE_ID) refuse('You do not have permission to access the requested document.');
    return Spreadsheet.of(document);
  });

const idInUrl = (args: Arguments): string =>
  /\/d\/([\w-]+)/.exec(args.text(0))?.[1] ?? refuse('Invalid argument: url');

export const openSpreadsheet = {
  openById: open((args) => args.text(0)),
  openByUrl: open(idInUrl),
};
