/** Asks before a person's rows or columns go, as the grid takes them away without a change of any cell. */
import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { RemoveColByRangeCommand, RemoveRowByRangeCommand } from '@univerjs/sheets';
import { toArea, type Area } from './area';

const REMOVALS: readonly string[] = [RemoveRowByRangeCommand.id, RemoveColByRangeCommand.id];

/** `mayGo` is also asked about what a script removes. */
export function guardLineRemoval(univerAPI: FUniver, mayGo: (area: Area) => boolean): void {
  univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
    if (!REMOVALS.includes(event.id)) return;
    const { subUnitId, range } = event.params as { readonly subUnitId: string; readonly range: IRange };
    if (!mayGo(toArea(subUnitId, range))) event.cancel = true;
  });
}
