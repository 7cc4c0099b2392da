/** What the session may be about: every waiting request with its evidence. */
import type { SessionView } from '../../../src/actions/api';
import { rowsOf } from './rows';
import type { FakeState } from './state';

export const sessionView = (state: FakeState): SessionView => ({
  quarter: '2026-Q4',
  candidates: rowsOf(state)
    .filter(({ id }) => !state.committed.includes(id))
    .map(({ id, title, customer, price }, index) => ({
      id,
      title,
      rank: String(index + 1),
      facts: [
        { label: 'Customer', value: customer },
        { label: 'Asks', value: String(index + 1) },
        { label: 'Deal', value: '80\u2009000, closes 11 December 2026' },
        { label: 'Estimate', value: `${price} points` },
        { label: 'Asked', value: '6 weeks ago' },
      ],
    })),
  kept: state.session,
  whyNot: '',
  problems: [],
});
