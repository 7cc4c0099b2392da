/** The parts of a Univer workbook that the engine's files work on. */
import type { DependencyIdentifier, Injector, Workbook, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';

export class UniverWorkbook {
  readonly facade: FWorkbook;
  readonly model: Workbook;
  readonly injector: Injector;

  constructor(
    readonly api: FUniver,
    readonly unitId: string,
  ) {
    const facade = api.getUniverSheet(unitId);
    const first = facade?.getSheets()[0];
    if (!facade || !first) throw new Error(`Univer holds no workbook ${unitId} with a tab`);
    this.facade = facade;
    this.model = facade.getWorkbook();
    this.injector = first.getInject();
  }

  service<T>(identifier: DependencyIdentifier<T>): T {
    return this.injector.get(identifier);
  }

  sheet(sheetId: string): FWorksheet {
    const sheet = this.facade.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`Univer holds no tab ${sheetId}`);
    return sheet;
  }

  worksheet(sheetId: string): Worksheet {
    const sheet = this.model.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`Univer holds no tab ${sheetId}`);
    return sheet;
  }

  /** Runs one of Univer's commands or mutations on this workbook. */
  run(command: string, params: object): void {
    this.api.syncExecuteCommand(command, { unitId: this.unitId, ...params });
  }
}
