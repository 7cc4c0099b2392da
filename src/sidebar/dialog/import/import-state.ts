/** What the import screen knows: a file or pasted rows, and its columns as they are matched. */
import type { ImportView } from '../../../actions/api';
import type { ImportField } from '../../../budget/import/import-field';
import type { ImportTable } from '../../../budget/import/import-table';
import { isDayFirst } from '../../../budget/import/is-day-first';
import { matchColumns, type Matching } from '../../../budget/import/match-columns';
import type { ParsedTable } from './parse-table';
import { dialogImport as words } from '../../../words/en/page-dialog-import';
import { fill } from '../../../words/fill';

export interface ChosenFile {
  /** 'issues.csv', 'Pasted rows'. */
  readonly name: string;
  readonly table: ImportTable;
  readonly matching: Matching;
}

export interface ImportScreen {
  readonly at: 'import';
  readonly view: ImportView;
  /** As pasted, before it is read. */
  readonly pasted: string;
  /** null until one was read. */
  readonly file: ChosenFile | null;
  /** Why the last one can't be imported; ''. */
  readonly wrong: string;
  /** How '08/12/2026' is meant, where the file does not show it. */
  readonly isDayFirst: boolean;
}

export const openImport = (view: ImportView): ImportScreen => ({
  at: 'import',
  view,
  pasted: '',
  file: null,
  wrong: '',
  isDayFirst: isDayFirst(view.locale),
});

export const wasRead = (screen: ImportScreen, name: string, parsed: ParsedTable): ImportScreen =>
  'wrong' in parsed
    ? { ...screen, file: null, wrong: fill(words.wrong, { file: name, problem: parsed.wrong }) }
    : { ...screen, wrong: '', file: { name, table: parsed, matching: matchColumns(parsed) } };

export const matched = (screen: ImportScreen, field: ImportField, key: string): ImportScreen =>
  screen.file === null
    ? screen
    : { ...screen, file: { ...screen.file, matching: { ...screen.file.matching, [field]: key } } };
