/** What every write passes first: the protections of the document, for the person the script runs as. */
import type { Area } from '../../engine/engine';
import type { Execution } from '../execution/execution';
import { refuseProtected, refuseProtectedTab, type Actor } from '../document/protections';

export const actorOf = ({ person, document }: Execution): Actor => ({ person, owner: document.state.owner });

export function protectionsRefusing(execution: Execution, area: Area): void {
  refuseProtected(execution.document.state.protections, area, actorOf(execution));
}

/** For changes of the tab itself rather than of its cells. */
export function tabProtectionsRefusing(execution: Execution, sheetId: string): void {
  refuseProtectedTab(execution.document.state.protections, sheetId, actorOf(execution));
}
