/** Workbooks in which actions begin, each made once and kept. Small tabs: what a crash does does not depend on empty rows. */
import { copyOfFile } from '../../preview/copy-of-file';
import type { Snapshot } from '../../preview/local-sheets';
import type { NodeSheets } from '../../preview/node';
import { NOW, openWorkbook } from './open-workbook';

export type StartName = keyof typeof starts;

export const QUARTER = '2026-Q4';

/** Each goes on from the one that it names. */
const starts = {
  empty: { from: null, make: () => Promise.resolve() },
  'set up': {
    from: 'empty',
    async make(sheets: NodeSheets) {
      await done(sheets, 'sidebarSetUp');
      const rows = { Allocation: 8, Requests: 16, Changes: 16, Weekly: 59 };
      for (const [tab, kept] of Object.entries(rows)) {
        const there = sheets.document.engine.tabs.all().find(({ name }) => name === tab)?.rows ?? kept;
        await sheets.deleteRows(tab, kept + 1, there - kept);
      }
    },
  },
  ranked: {
    from: 'set up',
    async make(sheets: NodeSheets) {
      await sheets.paste('Allocation', 'A2', [
        [QUARTER, '2026-10-01', '2026-12-31', 'story points', '1000', '10%'],
        ['2027-Q1', '2027-01-01', '2027-03-31', 'story points', '1000', '10%'],
      ]);
      const titles = ['HubSpot', 'Exports', 'SSO', 'Bulk import', 'Audit log', 'Dark mode', 'Webhooks'];
      await sheets.paste(
        'Requests',
        'A2',
        titles.map((title, index) => [`${index + 1}`, '', title, '20', index === 4 ? '' : 'Endorsed']),
      );
      await sheets.paste(
        'Requests',
        'J2',
        titles.map((_, index) => [`Customer ${index + 1}`]),
      );
    },
  },
  'just committed': {
    from: 'ranked',
    async make(sheets: NodeSheets) {
      await done(sheets, 'sidebarCommit', QUARTER, ['R-1', 'R-2', 'R-3', 'R-4']);
    },
  },
  committed: {
    from: 'just committed',
    async make(sheets: NodeSheets) {
      await sheets.paste('Requests', 'E2', [['Building', '40%']]);
    },
  },
  dropped: {
    from: 'committed',
    async make(sheets: NodeSheets) {
      await done(
        sheets,
        'sidebarApplyChange',
        { kind: 'drop', quarter: QUARTER, out: 'R-1' },
        'Their budget is gone',
      );
    },
  },
  pending: {
    from: 'committed',
    async make(sheets: NodeSheets) {
      await sheets.type('Requests', 'E4', 'Shelved');
      await sheets.type('Requests', 'D5', '24');
      await sheets.type('Requests', 'C3', 'Exports to Excel');
    },
  },
  deleted: {
    from: 'committed',
    async make(sheets: NodeSheets) {
      await sheets.deleteRows('Requests', 3);
      await sheets.type('Requests', 'D2', '24');
    },
  },
  merged: {
    from: 'committed',
    async make(sheets: NodeSheets) {
      await done(sheets, 'sidebarMerge', QUARTER, 'R-6', 'R-7');
    },
  },
  gapped: {
    from: 'ranked',
    async make(sheets: NodeSheets) {
      await sheets.paste('Requests', 'A2', [['9'], ['4'], ['2'], ['1'], ['12'], ['6'], ['7']]);
    },
  },
  'last quarter': {
    from: 'committed',
    async make(sheets: NodeSheets) {
      await sheets.clear('Allocation', 'A3:F3');
    },
  },
  'too much': {
    from: 'set up',
    async make(sheets: NodeSheets) {
      await sheets.paste('Allocation', 'A2', [
        [QUARTER, '2026-10-01', '2026-12-31', 'story points', '200', '10%'],
        ['2027-Q1', '2027-01-01', '2027-03-31', 'story points', '1000', '10%'],
      ]);
      await sheets.paste(
        'Requests',
        'A2',
        [1, 2, 3, 4].map((rank) => [`${rank}`, '', `Wish ${rank}`, '20', 'Endorsed']),
      );
    },
  },
  'with a past': {
    from: 'dropped',
    async make(sheets: NodeSheets) {
      const ship = { kind: 'ship', quarter: QUARTER, out: 'R-2', actual: '18' };
      await done(sheets, 'sidebarApplyChange', ship, 'It is out', {});
      await done(sheets, 'sidebarBuildWeekly', QUARTER, {});
    },
  },
  copied: { from: 'with a past', isCopied: true, make: () => Promise.resolve() },
  damaged: {
    from: 'committed',
    async make(sheets: NodeSheets) {
      await sheets.type('Requests', 'D7', 'About 8');
      await sheets.type('Requests', 'E8', 'endorsd');
      await sheets.type('Requests', 'D8', "'20");
      await sheets.type('Requests', 'C1', 'Wish');
      await sheets.type('Requests', 'G6', '99');
      await sheets.type('Requests', 'A7', '9');
      await sheets.type('Allocation', 'O2', '12');
      await sheets.type('Allocation', 'E3', "'1000");
      await sheets.clear('Requests', 'B8');
      await sheets.sortRange('Changes', 'A2:W6', 1, false);
      await sheets.renameTab('Weekly', 'Our meeting');
    },
  },
  example: {
    from: 'set up',
    make: (sheets: NodeSheets) => done(sheets, 'sidebarLoadExample'),
  },
} as const;

/** What an action of the sidebar answers with, as far as these tests look. */
export interface Outcome {
  readonly ok: boolean;
  readonly said?: string;
  readonly problems?: readonly { readonly code: string; readonly says: string }[];
}

const done = async (sheets: NodeSheets, name: string, ...args: unknown[]): Promise<void> => {
  const outcome = (await sheets.run(name, ...args)) as Outcome;
  if (!outcome.ok) throw new Error(`${name}: ${(outcome.problems ?? []).map(({ says }) => says).join(' ')}`);
};

const kept = new Map<StartName, Promise<Snapshot>>();

export const startOf = (name: StartName): Promise<Snapshot> => {
  const known = kept.get(name) ?? make(name);
  kept.set(name, known);
  return known;
};

const make = async (name: StartName): Promise<Snapshot> => {
  const start = starts[name];
  const sheets = await openWorkbook(start.from === null ? undefined : await startOf(start.from), NOW);
  try {
    await start.make(sheets);
    await sheets.settled();
    const failed = sheets.executions.find(({ error }) => error !== undefined);
    if (failed) throw new Error(`${name}: ${failed.execution}: ${failed.error ?? ''}`);
    return 'isCopied' in start ? copyOfFile(sheets.snapshot()) : sheets.snapshot();
  } finally {
    await sheets.close();
  }
};
