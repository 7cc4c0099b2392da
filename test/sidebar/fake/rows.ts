/** The worked quarter of product.md, section 3: five requests that fit in 100, and SAP and Mobile approvals that do not. */
import type { ChoiceView, LineView, StripView } from '../../../src/actions/api';
import type { FakeState } from './state';

export interface Row {
  readonly id: string;
  readonly title: string;
  readonly customer: string;
  readonly price: number;
  /** Built share, 0 to 1, at day 35. */
  readonly built: number;
  readonly waits: string;
}

const worked: readonly (readonly [
  title: string,
  customer: string,
  price: number,
  built: number,
  waits: string,
])[] = [
  ['HubSpot', 'Initech', 20, 0.4, ''],
  ['SSO', 'Umbrella', 30, 0.1, ''],
  ['Audit log', 'Umbrella', 15, 0, ''],
  ['Bulk import', 'Hooli', 10, 0, ''],
  ['Usage report', 'Stark', 15, 0, ''],
  ['SAP', 'Globex', 25, 0, 'does not fit by 15, planned for 2027-Q1'],
  ['Mobile approvals', 'Wayne', 12, 0, 'does not fit by 2, planned for 2027-Q1'],
];

export const rowsOf = ({ hostile, more, resized }: FakeState): readonly Row[] =>
  [
    ...worked,
    ...Array.from(
      { length: more },
      (_, index) => [`Wish ${index + 1}`, 'Acme', 5, 0, 'planned for 2027-Q2'] as const,
    ),
  ].map(([title, customer, price, built, waits], index) => ({
    id: `R-${index + 1}`,
    title: hostile === '' ? title : `${hostile} ${index + 1}`,
    customer: hostile === '' ? customer : hostile,
    price: price + (resized[`R-${index + 1}`] ?? 0),
    built,
    waits,
  }));

export const firstFive = (state: FakeState): readonly Row[] => rowsOf(state).slice(0, 5);

const gone: Row = { id: '', title: 'Gone', customer: '', price: 0, built: 0, waits: '' };

export const find = (state: FakeState, id: string): Row => rowsOf(state).find((row) => row.id === id) ?? gone;

export const committedRows = (state: FakeState): readonly Row[] =>
  state.committed.map((id) => find(state, id));

export const isCommitted = ({ phase }: FakeState): boolean => phase === 'Committed' || phase === 'Closed';

export const lineOf = ({ id, title, customer, price, waits }: Row): LineView => ({
  id,
  rank: id.slice(2),
  title,
  customer,
  amount: String(price),
  note: waits,
});

export function choiceOf(state: FakeState, row: Row): ChoiceView {
  const started = isCommitted(state) && row.built > 0;
  return { ...lineOf(row), started, note: started ? `${row.built * 100} % built` : row.waits };
}

export function stripOf(state: FakeState, rows: readonly Row[]): StripView {
  const used = rows.reduce((sum, { price }) => sum + price, 0);
  const built = isCommitted(state) ? rows.reduce((sum, row) => sum + row.price * row.built, 0) : 0;
  return {
    unit: 'points',
    unitOfOne: 'point',
    budget: state.budget,
    built,
    stillToBuild: used - built,
    sunk: state.sunk,
    disruption: state.disruption,
    remaining: state.budget - used - state.sunk - state.disruption,
    reserve: 0,
  };
}

export const leftIn = (state: FakeState): number => stripOf(state, committedRows(state)).remaining;
