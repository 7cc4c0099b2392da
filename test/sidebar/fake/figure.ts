/** What the fake server's numbers are made of: the allocation, what is committed, and HubSpot where something was lost. */
import type { FigureName, FigureRowView, FigureView } from '../../../src/actions/api';
import { committedRows, stripOf } from './rows';
import type { FakeState } from './state';

const titles: Readonly<Record<FigureName, string>> = {
  budget: 'Budget',
  built: 'Built',
  stillToBuild: 'Still to build',
  sunk: 'Built and lost',
  disruption: 'Disruption',
  remaining: 'Left',
};

const says: Readonly<Record<FigureName, string>> = {
  budget: 'What sales was given for this quarter, with all that was carried, lent or granted.',
  built: 'What is done of each committed request, at its price.',
  stillToBuild: 'What is committed and not done yet.',
  sunk: 'What had been built of work that was stopped.',
  disruption: 'What interrupting work has cost beside that.',
  remaining: 'The budget less everything that has been spent or promised from it.',
};

interface Row {
  readonly title: string;
  readonly note: string;
  readonly amount: number;
}

const rowsOf = (state: FakeState, name: FigureName): readonly Row[] => {
  const allocated: Row = { title: 'Allocated', note: '2026-10-01, vera@example.com', amount: state.budget };
  const committed = committedRows(state);
  const ofEach = (amountOf: (row: (typeof committed)[number]) => number): readonly Row[] =>
    committed.map((row) => ({
      title: row.title,
      note: `${Math.round(row.built * 100)} % of ${row.price} built`,
      amount: amountOf(row),
    }));
  const dropped = (amount: number): Row => ({ title: 'HubSpot', note: 'Dropped, 5 November 2026', amount });
  switch (name) {
    case 'budget':
      return [allocated];
    case 'built':
      return ofEach(({ price, built }) => price * built);
    case 'stillToBuild':
      return ofEach(({ price, built }) => price * (1 - built));
    case 'sunk':
    case 'disruption':
      return [dropped(state[name])];
    case 'remaining':
      return [
        allocated,
        ...committed.map(({ title, price }) => ({ title, note: 'Committed, 2026-10-01', amount: -price })),
        dropped(-state.sunk - state.disruption),
      ];
  }
};

const shown = (amount: number): string => String(Math.round(amount * 10) / 10).replace('-', '\u2212');

export const figureView = (state: FakeState, quarter: string, name: FigureName): FigureView => ({
  quarter,
  name,
  title: titles[name],
  says: says[name],
  rows: rowsOf(state, name)
    .filter(({ amount }) => amount !== 0)
    .map(({ title, note, amount }, index): FigureRowView => ({
      ...{ title, note, amount: shown(amount) },
      ...{ tab: 'Changes', cell: `A${index + 2}` },
    })),
  sum: shown(stripOf(state, committedRows(state))[name]),
  unit: 'points',
});
