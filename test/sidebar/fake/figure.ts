/** What the fake server's numbers are made of: the base case, and HubSpot dropped where something was lost. */
import type { FigureName, FigureView } from '../../../src/actions/api';
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

export const figureView = (state: FakeState, quarter: string, name: FigureName): FigureView => ({
  quarter,
  name,
  title: titles[name],
  says: 'What it means, in one sentence.',
  rows: [
    { title: 'Allocated', note: '2026-10-01, vera@example.com', amount: '100', tab: 'Changes', cell: 'A2' },
    ...committedRows(state).map(({ title, price }, index) => ({
      ...{ title: state.hostile || title, note: 'Committed, 2026-10-01', amount: `\u2212${price}` },
      ...{ tab: 'Changes', cell: `A${index + 3}` },
    })),
  ],
  sum: String(stripOf(state, committedRows(state))[name]),
  unit: 'points',
});
