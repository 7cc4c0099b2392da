/** What a number of the strip is made of, each row with the cell that it stands in; writes nothing. */
import { viewFigures as words } from '../words/en/view-figures';
import { derivationOf, type DerivationRow, type FigureName } from '../budget/strip/derivation-of';
import { showAmount } from '../budget/showing/show-amount';
import { units } from '../budget/unit';
import { a1 } from '../sheets/a1';
import type { FigureRowView, FigureView } from './api';
import { isDesk, openDesk, type Desk } from './run/desk';

export const figure = (quarter: string, name: FigureName): FigureView => {
  const desk = openDesk(quarter);
  const { title, says } = words[name];
  if (!isDesk(desk)) return { quarter, name, title, says, rows: [], sum: '', unit: '' };
  const { unit } = desk.world.allocation;
  const rows = derivationOf(desk.world, name);
  return {
    quarter,
    name,
    title,
    says,
    rows: rows.map((row) => viewOf(desk, row)),
    sum: showAmount(
      rows.reduce((sum, { amount }) => sum + amount, 0),
      unit,
    ),
    unit: units[unit].plural,
  };
};

const viewOf = (desk: Desk, row: DerivationRow): FigureRowView => ({
  title: row.title,
  note: row.note,
  amount: showAmount(row.amount, desk.world.allocation.unit),
  ...placeOf(desk, row),
});

const placeOf = (
  { workbook: { tabs, ledger, requests, allocation } }: Desk,
  { entry, request }: DerivationRow,
): { readonly tab: string; readonly cell: string } => {
  const at = ledger.findIndex((posted) => posted.entry === entry);
  const posted = tabs.changes.rows[at];
  if (entry > 0 && posted) {
    return { tab: 'Changes', cell: a1(posted.row, tabs.changes.columnOf.get('Entry') ?? 1) };
  }
  const own = requests.find(({ id }) => request !== '' && id === request);
  if (own) return { tab: 'Requests', cell: a1(own.row, tabs.requests.columnOf.get('Built') ?? 1) };
  return request === '' && allocation
    ? { tab: 'Allocation', cell: a1(allocation.row, tabs.allocation.columnOf.get('Capacity') ?? 1) }
    : { tab: '', cell: '' };
};
