/**
 * Hidden keys (developer metadata) on our tabs and columns, which move along with them: what people have renamed is still
 * known. Read only where a name is not found, so that the usual read costs no call more.
 */
import { columnLetter } from './a1';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const tabKey = 'sales-budget-tab';
const columnKey = 'sales-budget-column';
/** Of their own, as most tabs lack these columns: one look tells that none was renamed. */
const optionalKey = 'sales-budget-optional-column';

/** With the tab's own number: a duplicate of the tab bears the same key, and is not meant. */
const tabValue = (name: string, sheet: Sheet): string => `${name} ${sheet.getSheetId()}`;

/** Every tab's, as found; null before they are asked for, and once one was written. Google starts each execution with its own. */
let tabMarks: readonly Metadata[] | null = null;

/** Tabs may have come or gone. */
export const forgetMarks = (): void => {
  tabMarks = null;
};

/** null where no tab bears the key, or where only copies do and it can't be told which. One call for all tabs. */
export const markedTab = (spreadsheet: Spreadsheet, name: string): Sheet | null => {
  tabMarks ??= seek(() => spreadsheet.createDeveloperMetadataFinder().withKey(tabKey).find());
  const marked = tabMarks.filter((mark) => mark.getValue()?.startsWith(`${name} `));
  const sheets = marked.flatMap((mark) => mark.getLocation().getSheet() ?? []);
  const own = sheets.find((sheet, index) => marked[index]?.getValue() === tabValue(name, sheet));
  return own ?? (sheets.length === 1 ? (sheets[0] ?? null) : null);
};

/** Which of our tabs this is, by its name or its key; '' is none of ours. */
export const tabNamed = <Name extends string>(sheet: Sheet, names: readonly Name[]): Name | '' => {
  const label = sheet.getName();
  const byName = names.find((name) => name === label);
  if (byName !== undefined) return byName;
  const values = seek(() => sheet.getDeveloperMetadata())
    .filter((mark) => mark.getKey() === tabKey)
    .map((mark) => mark.getValue());
  return names.find((name) => values.includes(tabValue(name, sheet))) ?? '';
};

/** One that was inserted just now bears none yet. */
export const markTab = (sheet: Sheet, name: string, isInserted = false): void => {
  const standing = isInserted ? [] : sheet.getDeveloperMetadata().filter((mark) => mark.getKey() === tabKey);
  for (const mark of standing) mark.remove();
  sheet.addDeveloperMetadata(tabKey, tabValue(name, sheet));
  tabMarks = null;
};

/** 1-based columns of headers that are not in row 1 any more; what was deleted is not in the map. */
export const markedColumns = (
  sheet: Sheet,
  wanted: readonly { readonly header: string; readonly isOptional: boolean }[],
): ReadonlyMap<string, number> => {
  const finder = (key: string) => sheet.createDeveloperMetadataFinder().withKey(key);
  const optional = wanted.filter(({ isOptional }) => isOptional).map(({ header }) => header);
  const found = [
    ...wanted
      .filter(({ isOptional }) => !isOptional)
      .flatMap(({ header }) => seek(() => finder(columnKey).withValue(header).find())),
    ...(optional.length === 0 ? [] : seek(() => finder(optionalKey).find())),
  ];
  const names = wanted.map(({ header }) => header);
  return new Map(
    found.flatMap((mark): [string, number][] => {
      const header = mark.getValue() ?? '';
      const column = mark.getLocation().getColumn()?.getColumn();
      return column === undefined || !names.includes(header) ? [] : [[header, column]];
    }),
  );
};

const columnMarks = (sheet: Sheet): Metadata[] =>
  [columnKey, optionalKey].flatMap((key) =>
    seek(() => sheet.createDeveloperMetadataFinder().withKey(key).find()),
  );

/** How many columns of the tab bear a key; two calls. */
export const countMarks = (sheet: Sheet): number => columnMarks(sheet).length;

export interface MarkedColumns {
  /** 1-based column of each header. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Headers that were written just now: nothing marks them yet. */
  readonly added: readonly string[];
  /** The tab was inserted just now, and bears no key at all. */
  readonly isInserted: boolean;
}

/** Keys that are not as many as the columns are all written anew: one column may have lost its own, another have two. */
export const markColumns = (
  sheet: Sheet,
  { columnOf, added, isInserted }: MarkedColumns,
  isOptional: (header: string) => boolean,
): void => {
  const standing = isInserted ? [] : columnMarks(sheet);
  if (standing.length === columnOf.size) return;
  const isWhole = standing.length === columnOf.size - added.length;
  if (!isWhole) for (const mark of standing) mark.remove();
  for (const header of isWhole ? added : columnOf.keys()) {
    const letter = columnLetter(columnOf.get(header) ?? 1);
    sheet
      .getRange(`${letter}:${letter}`)
      .addDeveloperMetadata(isOptional(header) ? optionalKey : columnKey, header);
  }
};

/** Custom functions may lack the right to look; then the name is simply not found, and words say so. */
const seek = (find: () => Metadata[]): Metadata[] => {
  try {
    return find();
  } catch {
    return [];
  }
};
