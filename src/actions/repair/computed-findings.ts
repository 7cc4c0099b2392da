/** What follows from the ledger and the day: totals, plans, prices, IDs, ranks, the order of the ledger. */
import type { CellValue } from '../../budget/cell-value';
import { repair as words } from '../../words/en/repair';
import { fill } from '../../words/fill';
import { findBrokenSeals } from '../../budget/ledger/find-broken-seals';
import {
  brokenTotal,
  lackingIds,
  sortedLedger,
  typedOver,
  untidyRanks,
} from '../../budget/problems/of-damage';
import { copiedRows } from '../../budget/pending/copied-rows';
import { repairIds, withRepairs } from '../../budget/pending/repair-ids';
import { rankRowOf } from '../../budget/ranking/rank-row-of';
import { tidyRanks } from '../../budget/ranking/tidy-ranks';
import { a1 } from '../../sheets/a1';
import { columnRuns } from '../../sheets/column-runs';
import { allocationColumns } from '../../sheets/columns/allocation-columns';
import { requestsColumns, type RequestsHeader } from '../../sheets/columns/requests-columns';
import { markColumn } from '../../sheets/schema/layout-mark';
import { readProgress } from '../../sheets/seen-progress';
import { allocationFormulas } from '../../sheets/set-up/allocation-formulas';
import { writeTotals } from '../../sheets/set-up/write-totals';
import type { Workbook } from '../../sheets/workbook';
import { writeCells } from '../../sheets/write-cells';
import { giveIds } from '../sync/give-ids';
import { syncRequests } from '../sync/sync-requests';
import { cellUpdates } from '../sync/cell-updates';
import { setComputed } from '../sync/set-computed';
import { readLastPosted } from '../memory/last-posted';
import { someOf, type Finding } from './finding';
import type { SeenTable } from './seen-table';
import { cellsOf } from './shape-findings';

/** `mayNotTidy` '' when this person may set ranks. */
export const computedFindings = (
  workbook: Workbook,
  allocation: SeenTable,
  changes: SeenTable,
  mayNotTidy: string,
): Finding[] => [
  ...terms(workbook),
  ...totals(workbook, allocation),
  ...ids(workbook),
  ...ranks(workbook, mayNotTidy),
  ...plans(workbook),
  ...ledgerOrder(workbook, changes),
];

const terms = ({ tabs, termsEdits }: Workbook): Finding[] =>
  termsEdits.map(({ row, header, stands, problem }) => ({
    problem,
    writes: `${a1(row, tabs.allocation.columnOf.get(header) ?? 1)}: ${stands}`,
    stage: 2,
    mend: () => writeCells(tabs.allocation, allocationColumns, [{ row, header, value: stands }]),
  }));

/** Locales part arguments by another sign, and Sheets writes some formulas back in its own way. */
const bare = (formula: string): string => formula.replace(/[\s$]/g, '').replace(/;/g, ',').toUpperCase();

const totals = ({ tabs }: Workbook, { formulas, columns, sheet }: SeenTable): Finding[] => {
  const rows = tabs.allocation.rows.filter((row) => row.cell('Quarter') !== '').map(({ row }) => row);
  const wanted = new Map(
    rows.map((row) => [row, allocationFormulas(row, tabs) as Partial<Record<string, string>>]),
  );
  const broken = columns.flatMap(({ header, at, column }) => {
    if (column.filledBy !== 'formula') return [];
    const wrong = rows.filter(
      (row) => bare(formulas[row - 1]?.[at - 1] ?? '') !== bare(wanted.get(row)?.[header] ?? ''),
    );
    return wrong.length === 0 ? [] : [{ header, at, wrong }];
  });
  return broken.map(({ header, at, wrong }) => {
    const cells = someOf(cellsOf(at, wrong));
    return {
      problem: brokenTotal({ tab: 'Allocation', row: wrong[0] ?? 1, header }, cells),
      writes: fill(words.formula, { header, cells }),
      stage: 2,
      mend: () => {
        for (const { first, width } of columnRuns(wrong)) writeTotals(sheet, tabs, first, width, [header]);
      },
    };
  });
};

const ids = (workbook: Workbook): Finding[] => {
  const { requests, ledger, tabs } = workbook;
  const repairs = repairIds(requests, ledger);
  const blank = tabs.requests.rows.filter((row) => row.cell('ID') === '').map(({ row }) => row);
  const rows = [...new Set([...blank, ...repairs.apart.keys(), ...repairs.givenBack.keys()])].sort(
    (one, other) => one - other,
  );
  const [row] = rows;
  if (row === undefined) return [];
  const at = tabs.requests.columnOf.get('ID') ?? 1;
  const named = rows.map((each) => {
    const original = repairs.apart.get(each);
    const cell = a1(each, at);
    return original === undefined ? cell : fill(words.copyOf, { cell, id: original.id });
  });
  const back = [...repairs.givenBack].map(([each, id]) => fill(words.idAgain, { cell: a1(each, at), id }));
  return [
    {
      problem: lackingIds({ tab: 'Requests', row, header: 'ID' }, someOf(named)),
      writes: someOf(
        [
          ...back,
          ...rows
            .filter((each) => !repairs.givenBack.has(each))
            .map((each) => fill(words.newId, { cell: a1(each, at) })),
          ...[...repairs.apart.keys()].map(
            (each) => `${a1(each, tabs.requests.columnOf.get('Status') ?? 1)}: New`,
          ),
        ],
        12,
      ),
      stage: 2,
      mend: () => {
        const apart = new Set(repairs.apart.keys());
        syncRequests(giveIds({ ...workbook, requests: withRepairs(requests, repairs) }), [], apart);
      },
    },
  ];
};

/** 'B5: 3', 'B6: blank'. */
const written = (edits: readonly { readonly row: number; readonly value: unknown }[], at: number): string[] =>
  edits.map(({ row, value }) => `${a1(row, at)}: ${value === '' ? words.blank : String(value)}`);

const ranks = ({ requests, tabs }: Workbook, mayNotTidy: string): Finding[] => {
  const tidied = tidyRanks(requests.map(rankRowOf));
  const [row] = tidied.keys();
  if (row === undefined) return [];
  const at = tabs.requests.columnOf.get('Rank') ?? 1;
  const edits = [...tidied].map(([each, value]) => ({ row: each, header: 'Rank' as const, value }));
  return [
    {
      problem: untidyRanks(
        { tab: 'Requests', row, header: 'Rank' },
        someOf(cellsOf(at, [...tidied.keys()])),
        mayNotTidy,
      ),
      writes: mayNotTidy === '' ? someOf(written(edits, at), 12) : '',
      stage: 2,
      mend: mayNotTidy === '' ? () => writeCells(tabs.requests, requestsColumns, edits) : null,
    },
  ];
};

const plans = (workbook: Workbook): Finding[] => {
  const { requests, ledger, tabs } = workbook;
  const updates = cellUpdates(tabs.requests);
  setComputed(updates, giveIds(workbook), {
    progress: readProgress(),
    posted: [],
    copies: copiedRows(requests, ledger),
  });
  return [...updates.all].flatMap(
    ([header, values]: readonly [RequestsHeader, ReadonlyMap<number, CellValue>]): Finding[] => {
      const at = tabs.requests.columnOf.get(header) ?? 1;
      const [row = 1] = values.keys();
      const edits = [...values].map(([each, value]) => ({
        row: each,
        header,
        value,
      }));
      return [
        {
          problem: typedOver({ tab: 'Requests', row, header }, someOf(cellsOf(at, [...values.keys()]))),
          writes: someOf(written(edits, at)),
          stage: 2,
          mend: () => writeCells(tabs.requests, requestsColumns, edits),
        },
      ];
    },
  );
};

/** Only where the entries are whole and nothing of anybody's own would move with them. */
const ledgerOrder = ({ ledger, tabs: { changes } }: Workbook, seen: SeenTable): Finding[] => {
  const inOrder = ledger.every(({ entry }, index) => index === 0 || entry > (ledger[index - 1]?.entry ?? 0));
  const sorted = [...ledger].sort((one, other) => one.entry - other.entry);
  const isWhole = findBrokenSeals(sorted, readLastPosted()).length === 0;
  const width = seen.columns.length;
  const headers = (seen.values[0] ?? []).map(String);
  const isOursAlone =
    Math.max(...seen.columnOf.values()) === width &&
    headers.every((header, index) => index < width || header === '' || index + 1 === markColumn(headers));
  if (inOrder || !isWhole || !isOursAlone) return [];
  const at = changes.columnOf.get('Entry') ?? 1;
  return [
    {
      problem: sortedLedger(changes.rows[0]?.row ?? 2),
      writes: fill(words.sorts, { last: changes.lastRow }),
      stage: 2,
      mend: () => void changes.sheet.getRange(2, 1, changes.lastRow - 1, width).sort(at),
    },
  ];
};
