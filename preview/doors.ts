/** What one person can do in a spreadsheet: in the grid, the menus and the sidebar. Several may act at once. */
import { menuEntries } from './apps-script/pages/menu-entries';
import { PageCalls } from './apps-script/pages/page-calls';
import { Person } from './apps-script/people/person';
import type { MenuTree } from './apps-script/pages/ui-port';
import type { Workplace } from './workplace';

export class Doors {
  /** The person's hands in the grid. */
  readonly person: Person;
  private readonly pageCalls: PageCalls;

  constructor(
    protected readonly workplace: Workplace,
    private readonly email: () => string,
  ) {
    const { document, triggers, functions } = workplace;
    this.person = new Person(document, triggers, email);
    this.pageCalls = new PageCalls(functions, document.switches, (functionName, values) =>
      this.runFully(functionName, values),
    );
  }

  /** The menus that onOpen built, as one tree. */
  get menu(): MenuTree {
    return { label: 'Extensions', items: this.workplace.document.menus };
  }

  async chooseMenu(label: string): Promise<void> {
    const item = menuEntries(this.menu, label);
    await this.runMenuItem(item.functionName);
    await this.workplace.settled();
  }

  /** A menu item may name any function, also one that no page may call. */
  async runMenuItem(functionName: string): Promise<void> {
    if (functionName === '') return;
    this.workplace.triggers.enable();
    await this.runFully(functionName, []);
  }

  /** As the editor's Run button: any function that can be named, with its answer as it is. */
  runFunction(functionName: string, args: unknown[] = []): Promise<unknown> {
    return this.runFully(functionName, args);
  }

  /** google.script.run from the sidebar. */
  run(name: string, ...args: unknown[]): Promise<unknown> {
    return this.pageCalls.call(name, args);
  }

  type(tab: string, a1: string, text: string): Promise<void> {
    return this.person.type(tab, a1, text);
  }

  paste(tab: string, a1: string, rows: string[][]): Promise<void> {
    return this.person.paste(tab, a1, rows);
  }

  clear(tab: string, a1: string): Promise<void> {
    return this.person.clear(tab, a1);
  }

  insertRows(tab: string, before: number, count = 1): Promise<void> {
    return this.person.tabs.insertLines(tab, 'rows', before, count);
  }

  deleteRows(tab: string, first: number, count = 1): Promise<void> {
    return this.person.tabs.deleteLines(tab, 'rows', first, count);
  }

  insertColumns(tab: string, before: number, count = 1): Promise<void> {
    return this.person.tabs.insertLines(tab, 'columns', before, count);
  }

  deleteColumns(tab: string, first: number, count = 1): Promise<void> {
    return this.person.tabs.deleteLines(tab, 'columns', first, count);
  }

  /** Columns are counted from 1; `before` as they stand before the move. */
  moveColumn(tab: string, from: number, before: number): Promise<void> {
    return this.person.tabs.moveLine(tab, 'columns', from, before);
  }

  renameTab(tab: string, name: string): Promise<void> {
    return this.person.tabs.renameTab(tab, name);
  }

  deleteTab(tab: string): Promise<void> {
    return this.person.tabs.deleteTab(tab);
  }

  /** `column` is one of the tab's, counted from 1. */
  sortRange(tab: string, a1: string, column: number, ascending = true): Promise<void> {
    return this.person.sortRange(tab, a1, column, ascending);
  }

  addTab(name: string): Promise<void> {
    return this.person.tabs.insertTab(name);
  }

  /** Takes back the last step of anybody's, scripts included; says whether there was one. */
  undo(): Promise<boolean> {
    return this.person.undo('undo');
  }

  redo(): Promise<boolean> {
    return this.person.undo('redo');
  }

  private runFully(functionName: string, args: unknown[]): Promise<unknown> {
    return this.workplace.scripts.run({
      functionName,
      authMode: 'FULL',
      person: this.email(),
      args: () => args,
    });
  }
}
