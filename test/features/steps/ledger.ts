/** The Changes tab: how it ends, how long it is, what the last change cost, and whether its seal holds. */
import { expectRows } from '../expect-rows';
import { readNumber } from '../compare';
import { isCalled } from '../requests';
import { check, type StepDefinition } from '../runner/step-definition';
import { StepFailure } from '../runner/step-failure';
import { seeTab, type SeenRow } from '../seen-tab';
import { toLedgerCheck } from '../server-answers';
import { isReversal, type World } from '../world';

const amountOf = (row: SeenRow, header: string): number => {
  const { value, shown } = row.cell(header);
  return typeof value === 'number' ? value : (readNumber(shown) ?? 0);
};

const sumOf = (rows: readonly SeenRow[], header: string): number =>
  rows.reduce((sum, row) => sum + amountOf(row, header), 0);

const checkLedger = async (world: World): Promise<ReturnType<typeof toLedgerCheck>> =>
  toLedgerCheck('sidebarCheckLedger', await world.call('sidebarCheckLedger'));

export const ledgerSteps: readonly StepDefinition[] = [
  check('the Changes tab ends with', (world, { step }) => {
    const [headers = [], ...expected] = step.table ?? [];
    const tab = seeTab(world.sheets, 'Changes');
    const unknown = headers.find((header) => !tab.headers.includes(header));
    if (unknown !== undefined) {
      throw new StepFailure(`Changes has no header "${unknown}"; it has ${tab.headers.join(', ')}`);
    }
    const last = expected.length === 0 ? [] : tab.rows.slice(-expected.length);
    expectRows({
      tab: 'Changes',
      headers,
      expected,
      actual: last.map((row) => ({ name: `entry ${row.cell('Entry').shown}`, cell: row.cell })),
      isSameRequest: (wanted, shown) => isCalled(world.sheets, wanted, shown),
    });
  }),

  check('the Changes tab has N entries', (world, { blanks: [count = ''] }) => {
    const { rows } = seeTab(world.sheets, 'Changes');
    if (rows.length !== Number(count)) {
      throw new StepFailure(
        `it has ${rows.length}: ${rows.map((row) => `${row.cell('Event').shown} ${row.cell('Title').shown}`.trim()).join(', ')}`,
      );
    }
  }),

  check(
    'the last change posted sunk N and disruption N',
    (world, { blanks: [sunk = '', disruption = ''] }) => {
      // What stood on a row that was taken back in the same breath was not the price of the change.
      const posted = (world.lastPosting?.posted ?? []).filter((row) => !isReversal(row));
      const actual = [sumOf(posted, 'Sunk'), sumOf(posted, 'Disruption')];
      const expected = [sunk, disruption].map((text) => readNumber(text.replace(',', '.')) ?? Number.NaN);
      if (actual.some((number, index) => Math.abs(number - (expected[index] ?? Number.NaN)) > 1e-9)) {
        throw new StepFailure(`it posted sunk ${actual[0]} and disruption ${actual[1]}`);
      }
    },
  ),

  check('every entry says who asked, why, by what cause, who accepted and when', (world) => {
    const columns = ['Asked by', 'Reason', 'Cause', 'Accepted by', 'When'];
    const blanks = seeTab(world.sheets, 'Changes').rows.flatMap((row) =>
      columns
        .filter((header) => row.cell(header).shown.trim() === '')
        .map((header) => `${header} of entry ${row.cell('Entry').shown} (${row.cell('Event').shown})`),
    );
    if (blanks.length > 0) throw new StepFailure(`these are blank: ${blanks.join(', ')}`);
  }),

  check('the ledger is intact', async (world) => {
    const ledger = await checkLedger(world);
    if (!ledger.intact) throw new StepFailure(`it is broken at entry ${ledger.entry}: ${ledger.says}`);
  }),

  check('the ledger is broken at entry N', async (world, { blanks: [entry = ''] }) => {
    const ledger = await checkLedger(world);
    if (ledger.intact) throw new StepFailure('it is intact');
    if (ledger.entry !== Number(entry)) {
      throw new StepFailure(`it is broken at entry ${ledger.entry}: ${ledger.says}`);
    }
  }),
];
