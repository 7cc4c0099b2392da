/** Which request a feature means: named by ID or by title, on the Requests tab or, once deleted there, in the ledger. */
import type { NodeSheets } from '../../preview/node';
import { plain } from './compare';
import { StepFailure } from './runner/step-failure';
import { seeTab } from './seen-tab';

const unquoted = (name: string): string => /^"(.+)"$/.exec(name)?.[1] ?? name;

/** [id, title] of everything that was ever requested, the working copy first. */
const known = (sheets: NodeSheets): (readonly [string, string])[] => [
  ...seeTab(sheets, 'Requests').rows.map((row) => [row.cell('ID').shown, row.cell('Request').shown] as const),
  ...seeTab(sheets, 'Changes').rows.map(
    (row) => [row.cell('Request').shown, row.cell('Title').shown] as const,
  ),
];

/** The ID; a name that nothing has goes through as it is, so that the add-on answers for it. */
export const idOf = (sheets: NodeSheets, name: string): string => {
  const wanted = plain(unquoted(name));
  const all = known(sheets).filter(([id]) => id !== '');
  if (all.some(([id]) => id === wanted)) return wanted;
  const ids = [...new Set(all.filter(([, title]) => plain(title) === wanted).map(([id]) => id))];
  if (ids.length > 1) throw new StepFailure(`${ids.join(' and ')} are both called ${wanted}: use the ID`);
  return ids[0] ?? unquoted(name);
};

export const isKnown = (sheets: NodeSheets, name: string): boolean =>
  known(sheets).some((names) => names.some((one) => plain(one) === plain(unquoted(name))));

/** Whether a cell that names a request, by ID or by title, names this one. */
export const isCalled = (sheets: NodeSheets, expected: string, shown: string): boolean =>
  plain(expected) === plain(shown) || idOf(sheets, expected) === idOf(sheets, shown);
