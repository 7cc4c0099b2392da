/** The class Spreadsheet as scripts see it, put together from its parts. */
import { remoteClass } from '../members/remote-classes';
import { Spreadsheet } from './spreadsheet';
import { spreadsheetActiveSheet } from './spreadsheet-active-sheet';
import { spreadsheetMenus } from './spreadsheet-menus';
import { spreadsheetRanges } from './spreadsheet-ranges';
import { spreadsheetSettings } from './spreadsheet-settings';
import { spreadsheetSharing } from './spreadsheet-sharing';
import { spreadsheetTabs } from './spreadsheet-tabs';

remoteClass(
  'Spreadsheet',
  Spreadsheet,
  ...[spreadsheetActiveSheet, spreadsheetTabs, spreadsheetRanges, spreadsheetSettings],
  ...[spreadsheetMenus, spreadsheetSharing],
);
