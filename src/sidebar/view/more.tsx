/** What there is beside the quarter itself: one line a page. */
import type { QuarterHomeView } from '../../actions/api';
import type { Call } from '../call';
import { ask } from './ask';
import type { Actions } from './screen-props';

interface Entry {
  readonly title: string;
  readonly says: string;
  readonly call: (quarter: string) => Call;
}

const entries: readonly Entry[] = [
  {
    title: 'New request',
    says: 'Log what a customer asks for, and get a reply to paste',
    call: (quarter) => ({ name: 'sidebarIntake', args: [quarter] }),
  },
  {
    title: 'Rank two at a time',
    says: 'Compare pairs with their evidence; twelve take at most 33 questions',
    call: (quarter) => ({ name: 'sidebarSession', args: [quarter] }),
  },
  {
    title: 'Four quarters ahead',
    says: 'Loads, and what would take an overload off',
    call: (quarter) => ({ name: 'sidebarPlan', args: [quarter] }),
  },
  {
    title: 'Import requests',
    says: 'From a CSV file or pasted rows of another tool',
    call: (quarter) => ({ name: 'sidebarPrepareImport', args: [quarter] }),
  },
  {
    title: 'Export the quarter',
    says: 'Requests and ledger as CSV or JSON',
    call: (quarter) => ({ name: 'sidebarExport', args: [quarter] }),
  },
  {
    title: 'Duplicates',
    says: 'Requests that ask for the same, to merge',
    call: (quarter) => ({ name: 'sidebarDuplicates', args: [quarter] }),
  },
  {
    title: 'Who was heard',
    says: 'What waits for an answer, and whom to tell',
    call: (quarter) => ({ name: 'sidebarHeard', args: [quarter] }),
  },
];

export const More = ({ home, busy, dispatch }: Actions & { readonly home: QuarterHomeView }) => (
  <nav class="more" aria-label="More">
    <ul>
      {entries.map(({ title, says, call }) => (
        <li key={title}>
          <button type="button" disabled={busy} onClick={() => ask(dispatch, call(home.quarter.name))}>
            <span class="text">
              {title}
              <span class="note">{says}</span>
            </span>
            <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
              <path d="m7.5 4.5 5.5 5.5-5.5 5.5" fill="none" stroke="currentColor" stroke-width="1.8" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  </nav>
);
