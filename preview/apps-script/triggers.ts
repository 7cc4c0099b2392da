/** Simple triggers: onOpen and onEdit, queued as Google queues them; what comes while two wait is lost. */
import { type EnumValue, enumValue } from './enum-value';
import type { Range } from './range/range';
import type { Run } from './scripts';
import { Spreadsheet } from './spreadsheet/spreadsheet';
import type { SpreadsheetDocument } from './spreadsheet-document';

/** The onEdit trigger queues this many events while one runs. */
const QUEUE = 2;

export interface Edit {
  readonly range: Range;
  /** Only for a single cell that was typed into. */
  readonly value?: string;
  readonly oldValue?: string;
}

export class Triggers {
  /** Those that run or wait. */
  private pending = 0;
  private chain: Promise<void> = Promise.resolve();
  /** Edits that no trigger was run for, as the queue was full. */
  lost = 0;

  constructor(
    private readonly document: SpreadsheetDocument,
    private readonly functions: () => readonly string[],
    private readonly run: (run: Run) => Promise<unknown>,
  ) {}

  async open(person: string, authMode: 'LIMITED' | 'NONE' = 'LIMITED'): Promise<void> {
    if (!this.functions().includes('onOpen')) return;
    await this.fire('onOpen', person, authMode, () => ({ source: Spreadsheet.of(this.document) }));
  }

  async install(person: string): Promise<void> {
    if (!this.functions().includes('onInstall')) return;
    await this.fire('onInstall', person, 'FULL', () => ({ source: Spreadsheet.of(this.document) }));
  }

  /** Resolves when this edit's trigger has run, or at once where it is lost. */
  edit(edit: Edit, person: string): Promise<void> {
    if (!this.functions().includes('onEdit')) return Promise.resolve();
    if (this.pending > QUEUE) {
      this.lost += 1;
      return Promise.resolve();
    }
    this.pending += 1;
    this.chain = this.chain.then(async () => {
      const { range, ...values } = edit;
      // A simple trigger that throws tells nobody; the record of the execution has its message.
      await this.fire('onEdit', person, 'LIMITED', () => ({
        range: range.withBounds(),
        source: Spreadsheet.of(this.document),
        ...values,
      })).catch(() => undefined);
      this.pending -= 1;
    });
    return this.chain;
  }

  whenIdle(): Promise<void> {
    return this.chain;
  }

  private async fire(
    functionName: string,
    person: string,
    mode: 'LIMITED' | 'NONE' | 'FULL',
    event: () => object,
  ): Promise<void> {
    const authMode: EnumValue = enumValue('AuthMode', mode);
    await this.run({
      functionName,
      authMode: mode,
      person,
      args: () => [{ authMode, user: { email: person, nickname: person.split('@')[0] }, ...event() }],
    });
  }
}
