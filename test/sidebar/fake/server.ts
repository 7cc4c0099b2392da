/** The fake server: the contract of api.ts over a state that the worked quarter moves. */
import type { ClosePreview, CommitPreview, Outcome, ProblemView, Signature } from '../../../src/actions/api';
import type { CallAnswers, CallArguments, CallName } from '../../../src/sidebar/call';
import { applyChange } from './apply';
import { exportedQuarter } from './export';
import { figureView } from './figure';
import { homeOf } from './home';
import { importView } from './import';
import { duplicatesView, heardView, intakeView } from './intake';
import { planView } from './plan';
import { healthView } from './health';
import { foundDamage } from './found-damage';
import { comparedMeetings, weeklyView } from './weekly';
import { priceOf } from './price';
import { committedRows, firstFive, leftIn, lineOf, rowsOf, stripOf } from './rows';
import { sessionView } from './session';
import { stateFrom, type FakeState } from './state';

export type FakeServer = { readonly [K in CallName]: (...args: CallArguments[K]) => CallAnswers[K] };

export function fakeServer(state: FakeState): FakeServer {
  const did = (said: string): Outcome => ({ ok: true, said, home: homeOf(state, '') });
  /** Nothing is posted without a name. */
  const signed = (signature: Signature | undefined, act: () => Outcome): Outcome =>
    state.email === '' && (signature?.saidToBe ?? '') === ''
      ? { ok: false, problems: [nameMissing], home: homeOf(state, '') }
      : act();
  return {
    sidebarHome: (quarter) => homeOf(state, quarter),
    sidebarStamp: () => state.stamp,
    sidebarFigure: (quarter, name) => figureView(state, quarter, name),
    sidebarPreviewCommit: () => previewCommit(state),
    sidebarCommit: (_quarter, _ids, signature) =>
      signed(signature, () => {
        state.committed = firstFive(state).map(({ id }) => id);
        state.phase = 'Committed';
        return did('Committed 5 requests for 90 points.');
      }),
    sidebarPreviewChange: (change) => priceOf(state, change),
    sidebarApplyChange: (change, _reason, signature) =>
      signed(signature, () => {
        const { title } = priceOf(state, change);
        applyChange(state, change, title);
        return did(`${title}: recorded. ${leftIn(state)} left.`);
      }),
    sidebarUndo: (_quarter, _reason, signature) =>
      signed(signature, () => {
        const what = state.undo?.what ?? '';
        const { phase, role, email } = state;
        Object.assign(state, stateFrom({ phase, role, email }));
        return did(`Undone: ${what}.`);
      }),
    sidebarApplyPending: (quarter, _reason, keys, signature) =>
      signed(signature, () => {
        const settled = state.pending.filter(({ key }) => keys?.includes(key) ?? true);
        for (const { key } of settled) {
          const title = rowsOf(state).find(({ id }) => id === key)?.title;
          if (title !== undefined) applyChange(state, { kind: 'drop', quarter, out: key }, `Drop ${title}`);
        }
        state.pending = state.pending.filter((each) => !settled.includes(each));
        return did(`Applied ${settled.length} from the sheet.`);
      }),
    sidebarRevertPending: (_quarter, keys) => {
      state.pending = state.pending.filter(({ key }) => keys?.includes(key) === false);
      return did('The sheet is as it was.');
    },
    sidebarPreviewClose: () => previewClose(state),
    sidebarCloseQuarter: (_quarter, signature) =>
      signed(signature, () => {
        state.phase = 'Closed';
        return did('2026-Q4 is closed; 2027-Q1 is open.');
      }),
    sidebarPlan: () => planView,
    sidebarHealth: () => healthView,
    sidebarWeekly: () => weeklyView,
    sidebarCompareMeetings: () => comparedMeetings,
    sidebarAcceptMoves: () => did('SAP: moved to a later quarter, in Not before.'),
    sidebarSession: () => sessionView(state),
    sidebarKeepSession: (session) => {
      state.session = session;
      return true;
    },
    sidebarApplySession: () => did('3 of 4 moved; biggest riser SAP +3, biggest faller HubSpot \u22121.'),
    sidebarDiscardSession: () => {
      state.session = null;
      return did('The session is discarded; no rank was changed.');
    },
    sidebarPrepareImport: () => importView,
    sidebarImport: (_quarter, requests) =>
      did(`Imported ${requests.length} requests, R-8 to R-${requests.length + 7}, ranked below the others.`),
    sidebarExport: () => ({ exported: exportedQuarter, warehouse: '{}\n', problems: state.problems }),
    sidebarIntake: () => intakeView(state),
    sidebarAddRequest: ({ title }) => {
      if (Array.from(title).length > 500) {
        return { ok: false, problems: [tooLong], home: homeOf(state, '') };
      }
      const reply = 'Logged as R-31 for the weekly meeting. No promise to the customer yet.';
      return { ok: true, said: reply, home: homeOf(state, ''), reply, view: intakeView(state) };
    },
    sidebarAddAsk: (_quarter, id) => {
      const reply = `Added to ${id}, now asked for by 6. No promise to the customer yet.`;
      return { ok: true, said: reply, home: homeOf(state, ''), reply, view: intakeView(state) };
    },
    sidebarDuplicates: () => duplicatesView(state),
    sidebarMerge: (_quarter, stays, goes) => {
      state.merged = [...state.merged, goes];
      const said = `${goes} is merged into ${stays}: 7 asks, rank 12.`;
      return { ok: true, said, home: homeOf(state, ''), view: duplicatesView(state) };
    },
    sidebarUnmerge: (_quarter, id) => {
      state.merged = state.merged.filter((each) => each !== id);
      const said = `${id} is a request of its own again: 2 asks, rank 14.`;
      return { ok: true, said, home: homeOf(state, ''), view: duplicatesView(state) };
    },
    sidebarHeard: () => heardView(state),
    sidebarAnswer: (_quarter, id, answer) => {
      state.answered = [...state.answered, id];
      const said = `${id} is ${answer.toLowerCase()}.`;
      return { ok: true, said, home: homeOf(state, ''), view: heardView(state) };
    },
    sidebarSettleCopy: () => {
      state.copy = '';
      return did('The history is kept.');
    },
    sidebarTidyRanks: () => did('Ranks are 1 to 7 now.'),
    sidebarSortByRank: () => did('The rows stand in rank order.'),
    sidebarBuildWeekly: () => did('The weekly tab is built.'),
    sidebarSetUp: () => {
      state.phase = 'Rank';
      return did('Four tabs are set up.');
    },
    sidebarLoadExample: () => {
      state.phase = 'Rank';
      state.banner = 'This is the example quarter. Its numbers are made up.';
      return did('The example quarter is loaded.');
    },
    sidebarCheck: () => foundDamage,
    sidebarRepair: (_quarter, keys) => ({
      ok: true,
      said: `${keys.length} of ${keys.length} repaired.`,
      home: homeOf(state, ''),
      view: { ...foundDamage, findings: foundDamage.findings.filter(({ key }) => !keys.includes(key)) },
    }),
    sidebarCheckLedger: () => ({
      intact: true,
      entry: 0,
      says: 'All 12 entries are as they were written.',
      problems: [],
    }),
    sidebarOpen: () => undefined,
    sidebarJump: () => undefined,
  };
}

const tooLong: ProblemView = {
  ...{ code: 'title-too-long', tab: '', cell: '' },
  says: 'The title has 501 characters, and a line holds 500. Shorten it, and put the rest into Notes.',
};

const nameMissing: ProblemView = { code: 'acceptor-missing', tab: '', cell: '', says: 'Say who you are.' };

const previewCommit = (state: FakeState): CommitPreview => ({
  quarter: '2026-Q4',
  strip: stripOf(state, firstFive(state)),
  confirmLabel: 'Commit 5',
  goesIn: firstFive(state).map(lineOf),
  waits: rowsOf(state).slice(5).map(lineOf),
  afterwards:
    'After this, changes cost: what was built, plus 10 % of what you interrupt; more with every change and later in the quarter.',
  problems: state.problems,
});

const previewClose = (state: FakeState): ClosePreview => ({
  quarter: '2026-Q4',
  next: '2027-Q1',
  leftOver: committedRows(state)
    .slice(0, 2)
    .map((row) => ({ ...lineOf(row), note: 'carried over, prepaid' })),
  says: [
    'The quarter ends on 31 December 2026: this is 8 weeks early.',
    `Of ${leftIn(state)} unspent points, ${Math.min(leftIn(state), 10)} carry into 2027-Q1, once.`,
  ],
  problems: state.problems,
});
