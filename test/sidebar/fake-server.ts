/**
 * A google.script.run for tests of the sidebar page: the contract of api.ts with product.md's worked numbers.
 * Runs inside the page, so it holds everything it needs and reaches for nothing outside itself.
 */
import type {
  ChangePreview,
  ChangeRequest,
  ChoiceView,
  CommitPreview,
  HomeView,
  LineView,
  MeView,
  Outcome,
  ProblemView,
  QuarterView,
  SidebarServer,
  StripView,
} from '../../src/actions/api';

/** What happens to the next call of a function, once. */
export interface Surprise {
  readonly name: keyof SidebarServer;
  /** Google's failure text. */
  readonly fails?: string;
  /** What the wire makes of a Date. */
  readonly isNull?: boolean;
  readonly never?: boolean;
  readonly delay?: number;
  readonly refuses?: readonly ProblemView[];
  /** Refused without having read anything: somebody else's action still runs. */
  readonly isBusy?: boolean;
}

export interface FakeState {
  phase: 'none' | 'Rank' | 'Committed' | 'Closed';
  role: MeView['role'];
  /** IDs in order. */
  committed: string[];
  sunk: number;
  disruption: number;
  problems: ProblemView[];
  banner: string;
  /** Replaces the title of every request. */
  hostile: string;
  manyQuarters: boolean;
  /** More requests below the line. */
  more: number;
  budget: number;
  delay: number;
  surprises: Surprise[];
}

export interface Fake {
  readonly state: FakeState;
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[];
}

export function installFakeServer(given: Partial<FakeState>): void {
  const state: FakeState = {
    phase: 'Rank',
    role: 'VP of Sales',
    committed:
      given.phase === 'Committed' || given.phase === 'Closed' ? ['R-1', 'R-2', 'R-3', 'R-4', 'R-5'] : [],
    sunk: 0,
    disruption: 0,
    problems: [],
    banner: '',
    hostile: '',
    manyQuarters: true,
    more: 0,
    budget: 100,
    delay: 0,
    surprises: [],
    ...given,
  };
  const calls: { name: string; args: readonly unknown[] }[] = [];

  interface Row {
    readonly id: string;
    readonly title: string;
    readonly customer: string;
    readonly price: number;
    readonly built: number;
    readonly waits: string;
  }
  const row = (id: number, title: string, customer: string, price: number, built = 0, waits = ''): Row => ({
    id: `R-${id}`,
    title: state.hostile === '' ? title : `${state.hostile} ${id}`,
    customer: state.hostile === '' ? customer : state.hostile,
    price,
    built,
    waits,
  });
  const rows = (): Row[] => [
    row(1, 'HubSpot', 'Initech', 20, 0.4),
    row(2, 'SSO', 'Umbrella', 30, 0.1),
    row(3, 'Audit log', 'Umbrella', 15),
    row(4, 'Bulk import', 'Hooli', 10),
    row(5, 'Usage report', 'Stark', 15),
    row(6, 'SAP', 'Globex', 25, 0, 'does not fit by 15, planned for 2027-Q1'),
    row(7, 'Mobile approvals', 'Wayne', 12, 0, 'does not fit by 2, planned for 2027-Q1'),
    ...Array.from({ length: state.more }, (_, index) =>
      row(8 + index, `Wish number ${index + 1}`, 'Acme', 5, 0, 'planned for 2027-Q2'),
    ),
  ];
  const find = (id: string): Row => rows().find((each) => each.id === id) ?? row(0, 'Gone', '', 0);
  const isCommitted = (): boolean => state.phase === 'Committed' || state.phase === 'Closed';
  const line = ({ id, title, customer, price, waits }: Row): LineView => ({
    id,
    rank: id.slice(2),
    title,
    customer,
    amount: String(price),
    note: waits,
  });
  const choice = (each: Row): ChoiceView => ({
    ...line(each),
    started: isCommitted() && each.built > 0,
    note: isCommitted() && each.built > 0 ? `${each.built * 100} % built` : each.waits,
  });
  const committed = (): Row[] => state.committed.map(find);
  const first5 = (): Row[] => rows().slice(0, 5);

  const strip = (list: readonly Row[], withBuilt: boolean): StripView => {
    const used = list.reduce((sum, each) => sum + each.price, 0);
    const built = withBuilt ? list.reduce((sum, each) => sum + each.price * each.built, 0) : 0;
    return {
      unit: 'points',
      budget: state.budget,
      built,
      stillToBuild: used - built,
      sunk: state.sunk,
      disruption: state.disruption,
      remaining: state.budget - used - state.sunk - state.disruption,
      reserve: 0,
    };
  };
  const phase = (): QuarterView['phase'] => (state.phase === 'none' ? 'Set up' : state.phase);
  const quarter = (): QuarterView => ({
    name: '2026-Q4',
    phase: phase(),
    when:
      state.phase === 'Committed'
        ? 'week 6 of 13'
        : state.phase === 'Closed'
          ? 'ended 2026-12-31'
          : 'week 1 of 13',
    starts: '2026-10-01',
    ends: '2026-12-31',
  });
  const me = (): MeView => ({
    email: 'vera@example.com',
    role: state.role,
    maySpend: state.role === 'VP of Sales' || state.role === 'Everyone',
    mayShip: state.role === 'VP of Product' || state.role === 'Everyone',
    whyNot:
      state.role === 'VP of Sales'
        ? 'Only the VP of Product marks work as shipped.'
        : state.role === 'VP of Product'
          ? 'Only the VP of Sales spends the budget.'
          : state.role === 'Everyone'
            ? ''
            : 'You can look at everything. Only the VP of Sales spends the budget.',
  });
  const ordinal = (): string => (state.disruption > 0 ? '2nd' : '1st');
  const home = (name: string): HomeView => {
    if (state.phase === 'none') return { state: 'set up first', me: me(), problems: state.problems };
    const closed: QuarterView = {
      name: '2026-Q3',
      phase: 'Closed',
      when: 'ended 2026-09-30',
      starts: '2026-07-01',
      ends: '2026-09-30',
    };
    const next: QuarterView = {
      name: '2027-Q1',
      phase: 'Rank',
      when: 'starts in 6 weeks',
      starts: '2027-01-01',
      ends: '2027-03-31',
    };
    const quarters = state.manyQuarters ? [closed, quarter(), next] : [quarter()];
    const shown = quarters.find((each) => each.name === name) ?? quarter();
    const inIt = new Set(state.committed);
    return {
      state: 'quarter',
      me: me(),
      quarter: shown,
      quarters,
      strip: isCommitted() ? strip(committed(), true) : strip(first5(), false),
      summary: isCommitted() ? '' : 'Your first 5 requests use 90. SAP (25) does not fit by 15.',
      problems: state.problems,
      nextChange: isCommitted()
        ? `Your next change is the ${ordinal()}. We are in the middle third: it costs ${ordinal() === '1st' ? '15' : '22.5'} % of what it interrupts. Work not started moves free.`
        : '',
      nextChangeOrdinal: ordinal(),
      committed: isCommitted() ? committed().map(choice) : [],
      waiting: rows()
        .filter((each) => !inIt.has(each.id))
        .map(choice),
      policyCard:
        'You pay for what was already built, plus 10 % of the size of what you interrupt; the rate rises with every change and doubles by quarter end; never more than the full price.',
      banner: state.banner,
    };
  };
  const did = (said: string): Outcome => ({ ok: true, said, home: home('') });

  const nothing = { sunk: 0, disruption: 0, back: 0, remaining: 0 };
  const left = (): number => strip(committed(), true).remaining;
  const price = (change: ChangeRequest): ChangePreview => {
    const base = { cheaper: [], question: '', isCostly: false, problems: [], workings: [] };
    if (change.kind === 'add') {
      const each = find(change.in);
      const short = each.price - left();
      return {
        ...base,
        title: `Add ${each.title}`,
        chip: 'free',
        sentence: `${each.title} costs ${each.price}, and ${left()} are left.`,
        rows: [
          { label: 'Left now', amount: String(left()) },
          { label: each.title, amount: `−${each.price}` },
          { label: 'Left after', amount: String(-short) },
        ],
        figures: { ...nothing, remaining: -short },
        confirmLabel: `Add, costs ${each.price}`,
        problems:
          short > 0
            ? [
                {
                  code: 'does not fit',
                  tab: '',
                  cell: '',
                  says: `${each.title} does not fit by ${short}. Swap something out, or ask the approver for ${short}.`,
                },
              ]
            : [],
      };
    }
    const each = find(change.out);
    if (change.kind === 'ship') {
      const back = each.price - Number(change.actual);
      return {
        ...base,
        title: `Ship ${each.title}`,
        chip: 'free',
        sentence: `${each.title} took ${change.actual} of its ${each.price} points. ${back} come back.`,
        rows: [
          { label: 'Price', amount: String(each.price) },
          { label: 'Took', amount: change.actual },
          { label: 'Left after', amount: String(left() + back) },
        ],
        figures: { ...nothing, back, remaining: left() + back },
        confirmLabel: `Ship, ${back} back`,
      };
    }
    const sunk = each.price * each.built;
    const disruption = each.built > 0 ? each.price * 0.15 : 0;
    const back = each.price - sunk - disruption;
    const into = change.kind === 'swap' ? find(change.in) : null;
    const remaining = left() + back - (into?.price ?? 0);
    return {
      title: into === null ? `Drop ${each.title}` : `Swap ${each.title} for ${into.title}`,
      chip: each.built > 0 ? `${ordinal()} change` : 'free',
      sentence:
        each.built > 0
          ? `${each.title} is ${each.built * 100} % built. Dropping it now costs ${sunk + disruption} of its ${each.price} points and gives ${back} back.`
          : `${each.title} is not started. Moving it is free and gives ${back} back.`,
      rows: [
        { label: 'Built and lost', amount: String(sunk) },
        { label: `Disruption, 15 % of ${each.price}`, amount: String(disruption) },
        { label: 'Gives back', amount: String(back) },
        ...(into === null ? [] : [{ label: into.title, amount: `−${into.price}` }]),
        { label: 'Left after', amount: String(remaining).replace('-', '−') },
      ],
      figures: { sunk, disruption, back, remaining },
      cheaper: each.built > 0 ? [{ title: 'Bulk import', note: '10 points, not started', cost: 'free' }] : [],
      question: each.built > 0 ? 'Is this really what you want?' : '',
      confirmLabel: `${into === null ? 'Drop' : 'Swap'}, ${each.built > 0 ? `costs ${sunk + disruption}` : 'free'}`,
      isCostly: each.built > 0,
      problems:
        remaining < 0
          ? [
              {
                code: 'does not fit',
                tab: '',
                cell: '',
                says: `${left() + back} free, short by ${-remaining}. Also drop Bulk import (not started, no charge): 4 left. Or build ${left() + back} now and ${-remaining} next quarter. Or ask the approver for ${-remaining}.`,
              },
            ]
          : [],
      workings:
        each.built > 0
          ? [
              `Built: 40 % of ${each.price} = ${sunk}`,
              'Rate: 10 %, 1st change × 1, middle third × 1.5 = 15 %',
              `Disruption: 15 % of ${each.price} = ${disruption}`,
            ]
          : [],
    };
  };

  const previewCommit = (): CommitPreview => ({
    quarter: '2026-Q4',
    strip: strip(first5(), false),
    confirmLabel: 'Commit 5',
    goesIn: first5().map(line),
    waits: rows().slice(5).map(line),
    afterwards:
      'After this, changes cost: what was built, plus 10 % of what you interrupt; more with every change and later in the quarter.',
    problems: state.problems,
  });

  const server: SidebarServer = {
    sidebarHome: home,
    sidebarPreviewCommit: previewCommit,
    sidebarCommit() {
      if (state.phase === 'Rank') state.committed = first5().map(({ id }) => id);
      state.phase = 'Committed';
      return did('Committed 5 requests for 90 points.');
    },
    sidebarPreviewChange: price,
    sidebarApplyChange(change) {
      const { figures, title } = price(change);
      state.sunk += figures.sunk;
      state.disruption += figures.disruption;
      if (change.kind !== 'add') state.committed = state.committed.filter((id) => id !== change.out);
      if (change.kind === 'add' || change.kind === 'swap') state.committed.push(change.in);
      return did(`${title}: recorded. ${left()} left.`);
    },
    sidebarTidyRanks: () => did('Ranks are 1 to 7 now.'),
    sidebarBuildWeekly: () => did('The weekly tab is built.'),
    sidebarSetUp() {
      state.phase = 'Rank';
      return did('Four tabs are set up.');
    },
    sidebarLoadExample() {
      state.phase = 'Rank';
      state.banner = 'This is the example quarter. Its numbers are made up.';
      return did('The example quarter is loaded.');
    },
    sidebarCheckLedger: () => ({ intact: true, entry: 0, says: 'All 12 entries are as they were written.' }),
    sidebarJump() {},
  };

  interface Handlers {
    readonly success?: (answer: unknown) => void;
    readonly failure?: (error: Error) => void;
  }
  const answer = (name: keyof SidebarServer, args: readonly unknown[], handlers: Handlers): void => {
    calls.push({ name, args });
    const at = state.surprises.findIndex((each) => each.name === name);
    const surprise = at < 0 ? undefined : state.surprises.splice(at, 1)[0];
    if (surprise?.never === true) return;
    setTimeout(() => {
      if (surprise?.fails !== undefined) {
        handlers.failure?.(Object.assign(new Error(surprise.fails), { name: 'ScriptError' }));
      } else if (surprise?.isNull === true) handlers.success?.(null);
      else if (surprise?.refuses !== undefined) {
        handlers.success?.({
          ok: false,
          problems: surprise.refuses,
          home: surprise.isBusy === true ? null : home(''),
        });
      } else {
        const run = server[name] as (...given: readonly unknown[]) => unknown;
        const said = run(...args);
        handlers.success?.(said === undefined ? null : JSON.parse(JSON.stringify(said)));
      }
    }, surprise?.delay ?? state.delay);
  };
  const runner = (handlers: Handlers): object => ({
    withSuccessHandler: (success: (answer: unknown) => void) => runner({ ...handlers, success }),
    withFailureHandler: (failure: (error: Error) => void) => runner({ ...handlers, failure }),
    ...Object.fromEntries(
      Object.keys(server).map((name) => [
        name,
        (...args: readonly unknown[]) => answer(name as keyof SidebarServer, args, handlers),
      ]),
    ),
  });
  Object.assign(globalThis, {
    google: { script: { run: runner({}), host: { editor: { focus: () => undefined } } } },
    fake: { state, calls },
  });
}
