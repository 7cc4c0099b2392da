/** Tabs and columns: renamed, hidden, doubled, merged, filtered, deleted. */
import { repair as words } from '../../words/en/repair';
import { fill } from '../../words/fill';
import {
  filtered,
  hiddenColumns,
  hiddenTab,
  mergedCells,
  renamedHeader,
  renamedTab,
} from '../../budget/problems/of-damage';
import { a1, columnLetter } from '../../sheets/a1';
import { columnRuns } from '../../sheets/column-runs';
import { markedColumns } from '../../sheets/marks';
import { joinClauses } from '../../words/join-clauses';
import { someOf, type Finding } from './finding';
import type { SeenTable } from './seen-table';

export const shapeFindings = (seen: SeenTable): Finding[] => [
  ...renamedTabs(seen),
  ...hidden(seen),
  ...renamedHeaders(seen),
  ...doubledHeaders(seen),
  ...merged(seen),
  ...withFilter(seen),
];

const renamedTabs = ({ tab: { name, label }, sheet }: SeenTable): Finding[] =>
  name === label
    ? []
    : [
        {
          problem: renamedTab(name, label),
          writes: fill(words.namesTab, { tab: name }),
          isChoice: true,
          stage: 0,
          mend: () => void sheet.setName(name),
        },
      ];

const hidden = ({ tab: { name }, sheet, columns }: SeenTable): Finding[] => {
  const away = columns.filter(({ at }) => sheet.isColumnHiddenByUser(at));
  const headers = away.map(({ header }) => header);
  return [
    ...(sheet.isSheetHidden()
      ? [
          {
            problem: hiddenTab(name),
            writes: fill(words.showsTab, { tab: name }),
            isChoice: true,
            stage: 0,
            mend: () => void sheet.showSheet(),
          } as const,
        ]
      : []),
    ...(away.length > 0
      ? [
          {
            problem: hiddenColumns(name, headers, someOf(headers)),
            writes: fill(words.showsColumns, { headers: someOf(headers) }),
            isChoice: true,
            stage: 0,
            mend: () => {
              for (const { first, width } of columnRuns(away.map(({ at }) => at))) {
                sheet.showColumns(first, width);
              }
            },
          } as const,
        ]
      : []),
  ];
};

const renamedHeaders = ({ tab: { name, renamed, columnOf }, sheet }: SeenTable): Finding[] =>
  [...renamed].map(([header, shown]) => {
    const at = columnOf.get(header) ?? 1;
    return {
      problem: renamedHeader(name, header, shown),
      writes: `${a1(1, at)}: ${header}`,
      isChoice: true,
      stage: 0,
      mend: () => void sheet.getRange(1, at).setValue(header),
    };
  });

/** 'Rank (copy)', 'Rank (copy 2)'. */
const copyOf = (header: string, index: number): string =>
  index === 0 ? fill(words.copyOfHeader, { header }) : fill(words.nthCopyOfHeader, { header, n: index + 1 });

/** Which of two is ours the hidden key tells; the other one keeps its cells and gets a header of its own. */
const doubledHeaders = ({ tab: { problems, name }, sheet, values, plan }: SeenTable): Finding[] =>
  problems
    .filter(({ code }) => code === 'duplicate-header')
    .map((problem): Finding => {
      const header = problem.place?.header ?? '';
      const wanted = { header, isOptional: plan.columns[header]?.isOptional === true };
      const own = markedColumns(sheet, [wanted]).get(header);
      const others = (values[0] ?? []).flatMap((value, index) =>
        String(value).trim().toLowerCase() === header.toLowerCase() && index + 1 !== own ? [index + 1] : [],
      );
      if (own === undefined || name === 'Changes') return { problem, writes: '', stage: 0, mend: null };
      return {
        problem,
        writes: joinClauses(others.map((at, index) => `${a1(1, at)}: ${copyOf(header, index)}`)),
        stage: 0,
        mend: () =>
          others.forEach((at, index) => {
            sheet.getRange(1, at).setValue(copyOf(header, index));
          }),
      };
    });

const merged = ({ tab: { name }, sheet, columns, values }: SeenTable): Finding[] => {
  const ours = new Map(columns.map(({ at, header }) => [at, header]));
  const width = Math.max(...ours.keys(), 1);
  return sheet
    .getRange(1, 1, Math.max(values.length, 2), width)
    .getMergedRanges()
    .flatMap((range): Finding[] => {
      const first = range.getColumn();
      const row = range.getRow();
      const spanned = Array.from({ length: range.getNumColumns() }, (_, index) => first + index);
      const hit = spanned.find((at) => ours.has(at));
      if (hit === undefined) return [];
      const cells = `${a1(row, first)}:${a1(row + range.getNumRows() - 1, first + spanned.length - 1)}`;
      const isOurs = spanned.every((at) => ours.has(at));
      return [
        {
          problem: mergedCells({ tab: name, row, header: ours.get(hit) ?? '' }, cells, isOurs),
          writes: isOurs ? fill(words.parts, { cells }) : '',
          stage: 0,
          mend: isOurs ? () => void range.breakApart() : null,
        },
      ];
    });
};

const withFilter = ({ tab: { name }, sheet }: SeenTable): Finding[] => {
  const filter = sheet.getFilter();
  return filter === null
    ? []
    : [
        {
          problem: filtered(name),
          writes: fill(words.takesFilterOff, { tab: name }),
          isChoice: true,
          stage: 0,
          mend: () => filter.remove(),
        },
      ];
};

/** 'E3:E5,E9' of rows 3, 4, 5 and 9 in column 5. */
export const cellsOf = (at: number, rows: readonly number[]): string[] =>
  columnRuns(rows).map(({ first, width }) =>
    width === 1 ? a1(first, at) : `${a1(first, at)}:${columnLetter(at)}${first + width - 1}`,
  );
