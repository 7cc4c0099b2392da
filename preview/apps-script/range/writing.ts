/** What every write passes first: the protections of the document, for the person the script runs as. */
import type { Area } from '../../engine/engine';
import type { Execution } from '../execution';
import { refuseProtected } from '../protections';

export function protectionsRefusing(execution: Execution, area: Area): void {
  const { protections, owner } = execution.document.state;
  refuseProtected(protections, area, { person: execution.person, owner });
}
