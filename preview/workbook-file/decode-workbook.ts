/** Reads a workbook from JSON, in its long or its short forms, and tells everything that is wrong with it at once. */
import { DateTime, IANAZone } from 'luxon';
import { toA1 } from '../apps-script/values/a1';
import { GRIDS, type FileCell, type FileSheet, type TextGrid, type WorkbookFile } from './workbook-file';

type Json = Readonly<Record<string, unknown>>;
type Tell = (problem: string) => void;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const SHEET_KEYS: readonly string[] = ['name', 'values', 'hidden', 'frozenRows', 'frozenColumns', ...GRIDS];
const WORKBOOK_KEYS: readonly string[] = ['name', 'timeZone', 'locale', 'sheets', 'namedRanges'];

/** Months and days in full, the hour after a T, no zone: it is the spreadsheet's. */
const DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?)?$/;

/** @returns the workbook, or the problems, each with its tab and cell. */
export function decodeWorkbook(json: unknown): { workbook: WorkbookFile } | { problems: string[] } {
  const problems: string[] = [];
  const workbook = readWorkbook(json, (problem) => problems.push(problem));
  return problems.length === 0 ? { workbook } : { problems };
}

function readWorkbook(json: unknown, tell: Tell): WorkbookFile {
  if (!isObject(json)) {
    tell('A workbook is an object such as {"sheets": [{"name": "Sheet1", "values": [["a", 1]]}]}.');
    return { sheets: [] };
  }
  // The short form has tabs only: { "Sheet1": [[…]] }.
  if (!('sheets' in json)) return { sheets: readSheets(json, tell) };
  unknownKeys(json, WORKBOOK_KEYS, 'The workbook', tell);
  const { timeZone, locale } = json;
  if (typeof timeZone === 'string' && !IANAZone.isValidZone(timeZone)) {
    tell(`timeZone: "${timeZone}" is no time zone such as "Europe/Paris".`);
  }
  if (typeof locale === 'string' && !/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) {
    tell(`locale: "${locale}" is no locale such as "en_US".`);
  }
  return {
    ...texts(json, ['name', 'timeZone', 'locale'], tell),
    sheets: readSheets(json['sheets'], tell),
    ...(json['namedRanges'] === undefined ? {} : { namedRanges: readNames(json['namedRanges'], tell) }),
  };
}

function readSheets(json: unknown, tell: Tell): FileSheet[] {
  const named = Array.isArray(json)
    ? json.map((sheet: unknown, index) => [isObject(sheet) ? sheet['name'] : index + 1, sheet] as const)
    : isObject(json)
      ? Object.entries(json)
      : [];
  if (named.length === 0) tell('A workbook has at least one tab in "sheets".');
  const taken = new Set<string>();
  return named.flatMap(([name, sheet], index) => {
    if (typeof name !== 'string' || name === '') {
      tell(`Tab ${index + 1} has no "name".`);
      return [];
    }
    if (taken.has(name.toLowerCase())) tell(`There are two tabs named "${name}".`);
    taken.add(name.toLowerCase());
    return readSheet(name, Array.isArray(sheet) ? { values: sheet as unknown } : sheet, tell);
  });
}

function readSheet(name: string, json: unknown, tell: Tell): FileSheet[] {
  if (!isObject(json)) {
    tell(`Tab "${name}" is neither a list of rows nor an object with "values".`);
    return [];
  }
  unknownKeys(json, SHEET_KEYS, `Tab "${name}"`, tell);
  const grids = GRIDS.flatMap((grid) => {
    if (json[grid] === undefined) return [];
    const rows: TextGrid = readRows(json[grid], `Tab "${name}", ${grid}`, tell, readText);
    return [[grid, rows] as const];
  });
  return [
    {
      name,
      values: readRows(json['values'] ?? [], `Tab "${name}"`, tell, readCell),
      ...(Object.fromEntries(grids) as Partial<FileSheet>),
      ...(json['hidden'] === true ? { hidden: true } : {}),
      ...counts(json, name, tell),
    },
  ];
}

type ReadCell<T> = (value: unknown, place: string, tell: Tell) => T;

function readRows<T>(json: unknown, place: string, tell: Tell, read: ReadCell<T>): T[][] {
  if (!Array.isArray(json)) {
    tell(`${place}: the rows are not a list.`);
    return [];
  }
  return json.map((row: unknown, r) => {
    if (!Array.isArray(row)) {
      tell(`${place}, row ${r + 1}: a row is a list of cells.`);
      return [];
    }
    const cell = (c: number): string =>
      `${place}, cell ${toA1({ row: r, column: c, rows: 1, columns: 1, whole: undefined })}`;
    return row.map((value: unknown, c) => read(value, cell(c), tell));
  });
}

const readCell: ReadCell<FileCell> = (value, place, tell) => {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as FileCell;
  if (!isObject(value) || Object.keys(value).join() !== 'date') {
    tell(`${place}: a cell is text, a number, true, false, null or {"date": "2026-11-05T09:30:00"}.`);
    return null;
  }
  const { date } = value;
  if (typeof date === 'string' && DATE.test(date) && DateTime.fromISO(date).isValid) return { date };
  tell(`${place}: ${JSON.stringify(date)} is no date such as "2026-11-05" or "2026-11-05T09:30:00".`);
  return null;
};

const readText: ReadCell<string> = (value, place, tell) => {
  if (typeof value === 'string') return value;
  if (value !== null) tell(`${place}: ${JSON.stringify(value)} is no text.`);
  return '';
};

function readNames(json: unknown, tell: Tell): Record<string, string> {
  if (isObject(json) && Object.values(json).every((place) => typeof place === 'string')) {
    return json as Record<string, string>;
  }
  tell('namedRanges is an object such as {"Total": "Sheet1!B2"}.');
  return {};
}

function texts(json: Json, names: readonly string[], tell: Tell): Partial<WorkbookFile> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = json[name];
      if (value === undefined) return [];
      if (typeof value !== 'string') tell(`${name}: ${JSON.stringify(value)} is no text.`);
      return [[name, value]];
    }),
  );
}

function counts(json: Json, tab: string, tell: Tell): Partial<FileSheet> {
  return Object.fromEntries(
    ['frozenRows', 'frozenColumns'].flatMap((name) => {
      const value = json[name];
      if (value === undefined) return [];
      if (!Number.isInteger(value) || Number(value) < 0) tell(`Tab "${tab}", ${name}: a whole number.`);
      return [[name, value]];
    }),
  );
}

function unknownKeys(json: Json, known: readonly string[], what: string, tell: Tell): void {
  const unknown = Object.keys(json).filter((key) => !known.includes(key));
  if (unknown.length > 0) tell(`${what} has ${unknown.join(', ')}; it may have ${known.join(', ')}.`);
}
