/** Finds for each of our columns the one of the file that means it. */
import { fileColumns } from './file-columns';
import { importFields, knownNames, type ImportField } from './import-field';
import type { ImportTable } from './import-table';
import { readMotive } from './read-motive';

/** Key of the file's column for each of ours; '' for none. */
export type Matching = Readonly<Record<ImportField, string>>;

/** By name, never by position: in all these programs people choose their columns. */
export const matchColumns = ({ header, rows }: ImportTable): Matching => {
  const columns = fileColumns(header);
  const isMotive = (at: readonly number[]): boolean =>
    rows.some((row) => at.some((index) => readMotive(row[index] ?? '') !== ''));
  const keyFor = (field: ImportField): string => {
    for (const name of knownNames[field]) {
      const found = columns.find(({ names }) => names.includes(name));
      // 'Type' may be anything; where its values are no motives it is something else.
      if (found && (field !== 'Motive' || name === 'motive' || isMotive(found.at))) return found.key;
    }
    return '';
  };
  return Object.fromEntries(importFields.map((field) => [field, keyFor(field)])) as Record<
    ImportField,
    string
  >;
};
