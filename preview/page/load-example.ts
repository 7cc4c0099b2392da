/** The example as the build has played it, for a first visit; a served add-on without one plays it in the page. */
import type { Snapshot } from '../local-sheets';

export interface ExampleDocument {
  readonly snapshot: Snapshot;
  readonly sidebarOpen: true;
}

export async function loadExample(): Promise<ExampleDocument | undefined> {
  const response = await fetch('example.json');
  return response.ok ? { snapshot: (await response.json()) as Snapshot, sidebarOpen: true } : undefined;
}
