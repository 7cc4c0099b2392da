/** Remembers the ledger as the add-on has posted it, and compares: it only grows, and whoever else touches it is noticed. */
import { seeTab } from '../features/seen-tab';
import { toLedgerCheck } from '../features/server-answers';
import type { World } from '../features/world';

/** People who see that the ledger is broken put it right, or stop; a story goes on for this many steps at most. */
const patience = 3;

/** Our columns of each row; what stands beside them is people's own. Nothing stands between rows, so the number belongs to it. */
const rowsOf = (world: World): string[] => {
  const { headers, rows } = seeTab(world.sheets, 'Changes');
  const ours = headers.slice(0, headers.indexOf('Seal') + 1);
  return rows
    .map(({ row, cell }) => [row, ...ours.map((header) => cell(header).value)])
    .filter(([, ...values]) => values.some((value) => value !== ''))
    .map((line) => JSON.stringify(line));
};

export class LedgerWatch {
  private posted: readonly string[] = [];
  private before = 0;
  private brokenFor = 0;
  isTampered = false;

  /** Nobody has put it right for so long that nothing else can happen. */
  get isLost(): boolean {
    return this.brokenFor > patience;
  }

  async look(world: World, isAction: boolean): Promise<string[]> {
    const now = rowsOf(world);
    const wrong = isAction ? this.afterAction(now) : [];
    if (isAction && !this.isTampered) this.posted = now;
    this.before = now.length;
    this.isTampered = now.join('\n') !== this.posted.join('\n');
    this.brokenFor = this.isTampered ? this.brokenFor + 1 : 0;
    const { intact, entry, says } = toLedgerCheck(
      'sidebarCheckLedger',
      await world.call('sidebarCheckLedger'),
    );
    // Without an entry the tabs could not be read at all, and that is what it says.
    if (!intact && entry === 0) return wrong;
    if (intact && this.isTampered) return [...wrong, 'the ledger was edited, and nothing says so'];
    return !intact && !this.isTampered
      ? [...wrong, `the ledger is as it was posted, and the check says: ${says}`]
      : wrong;
  }

  private afterAction(now: readonly string[]): string[] {
    if (this.isTampered) {
      return now.length > this.before ? ['something was posted on top of an edited ledger'] : [];
    }
    const isKept = this.posted.every((row, index) => now[index] === row);
    return isKept ? [] : ['an action changed entries that were posted before'];
  }
}
