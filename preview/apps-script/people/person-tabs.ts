/** A person's hands at tabs, rows and columns. None of it fires onEdit; installable onChange triggers hear of it. */
import type { Axis, LineChange } from '../../engine/engine';
import type { Acting } from './acting';
import type { ChangeType } from '../triggers/trigger-events';

const TYPES: Readonly<Record<'insert' | 'delete', Readonly<Record<Axis, ChangeType>>>> = {
  insert: { rows: 'INSERT_ROW', columns: 'INSERT_COLUMN' },
  delete: { rows: 'REMOVE_ROW', columns: 'REMOVE_COLUMN' },
};

function typeOf(change: LineChange): ChangeType {
  if (change.kind === 'delete-tab') return 'REMOVE_GRID';
  return change.kind === 'move' ? 'OTHER' : TYPES[change.kind][change.axis];
}

export class PersonTabs {
  constructor(private readonly acting: Acting) {}

  private get tabs() {
    return this.acting.document.engine.tabs;
  }

  /** Counted from 1, as all rows and columns here. */
  async insertLines(tab: string, axis: Axis, before: number, count: number): Promise<void> {
    const { id } = this.acting.sheet(tab);
    this.acting.mayInsert(id, axis, before - 1);
    await this.acting.change(() => this.tabs.insertLines(id, axis, before - 1, count));
    await this.acting.changed(TYPES.insert[axis]);
  }

  async deleteLines(tab: string, axis: Axis, first: number, count: number): Promise<void> {
    const { id } = this.acting.sheet(tab);
    if (!(await this.acting.mayChange(this.acting.lines(tab, axis, first - 1, count)))) return;
    await this.acting.change(() => this.tabs.deleteLines(id, axis, first - 1, count));
    await this.acting.changed(TYPES.delete[axis]);
  }

  /** Moves a row or column before another one; both as they stand before the move. */
  async moveLine(tab: string, axis: Axis, from: number, before: number): Promise<void> {
    const { id } = this.acting.sheet(tab);
    if (!(await this.acting.mayChange(this.acting.lines(tab, axis, from - 1, 1)))) return;
    await this.acting.change(() => this.tabs.moveLines(id, axis, from - 1, 1, before - 1));
    await this.acting.changed('OTHER');
  }

  /** A change that a page's grid has already made. */
  async changedInGrid(change: LineChange): Promise<void> {
    await this.acting.changed(typeOf(change));
  }

  async insertTab(name: string): Promise<void> {
    const { document } = this.acting;
    const id = String(1_000_000 + document.nextId());
    this.acting.mayChangeTab(id);
    await this.acting.change(() => this.tabs.insert(id, name, this.tabs.all().length));
    await this.acting.changed('INSERT_GRID');
  }

  async renameTab(tab: string, name: string): Promise<void> {
    const { id } = this.acting.sheet(tab);
    this.acting.mayChangeTab(id);
    await this.acting.change(() => this.tabs.rename(id, name));
    await this.acting.changed('OTHER');
  }

  async deleteTab(tab: string): Promise<void> {
    const { id } = this.acting.sheet(tab);
    this.acting.mayChangeTab(id);
    await this.acting.change(() => this.tabs.delete(id));
    await this.acting.changed('REMOVE_GRID');
  }
}
