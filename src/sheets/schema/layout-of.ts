/** Which layout the tabs have: as the mark says, or, in a file from before the mark, as its columns tell. */
import { headersOf, type Columns } from '../column';
import { changesColumns } from '../columns/changes-columns';
import { requestsColumns } from '../columns/requests-columns';
import type { Tab } from '../read-tab';
import { readMark } from './layout-mark';

type Headers = Pick<Tab<string>, 'headers' | 'columnOf'>;

/** Some of a layout's columns are enough to know it: one that is missing then was deleted, and is asked for. */
const hasColumnsSince = <Header extends string>(
  { columnOf }: Headers,
  columns: Columns<Header>,
  layout: 2 | 3,
): boolean => headersOf(columns).some((header) => columns[header].since === layout && columnOf.has(header));

export const layoutOf = (tabs: { readonly requests: Headers; readonly changes: Headers }): number => {
  const mark = readMark(tabs.changes.headers);
  if (mark !== null) return mark.layout;
  if (!hasColumnsSince(tabs.changes, changesColumns, 2)) return 1;
  return hasColumnsSince(tabs.requests, requestsColumns, 3) ? 3 : 2;
};
