/**
 * File > Make a copy, as Google makes it: cells, tabs, protections and developer metadata come along; what scripts have kept in
 * properties, and their installed triggers, do not (docs/google-facts.md, fact 84), and the copy has an ID of its own.
 */
import type { Snapshot } from './workplace';

export function copyOfFile(snapshot: Snapshot): Snapshot {
  const { workbook, state, ...rest } = structuredClone(snapshot);
  return {
    ...rest,
    workbook,
    state: {
      ...state,
      fileId: `${state.fileId ?? '1'}Copy`,
      documentProperties: {},
      scriptProperties: {},
      userProperties: {},
      triggers: [],
    },
  };
}
