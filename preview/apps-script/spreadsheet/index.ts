/** The class Spreadsheet as scripts see it, put together from its parts. */
import { remoteClass } from '../remote-classes';
import { Spreadsheet } from './spreadsheet';
import { spreadsheetRanges } from './spreadsheet-ranges';
import { spreadsheetSettings } from './spreadsheet-settings';
import { spreadsheetTabs } from './spreadsheet-tabs';

remoteClass('Spreadsheet', Spreadsheet, spreadsheetTabs, spreadsheetRanges, spreadsheetSettings);
