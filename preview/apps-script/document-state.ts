/** What a spreadsheet holds beside its cells, in the form in which a snapshot keeps it. */
import type { ProtectionState } from './protections';
import type { MetadataState } from './developer-metadata';
import type { NamedRangeState } from './named-ranges';

export type PropertyStore = Record<string, string>;

export interface DocumentState {
  timeZone: string;
  locale: string;
  owner: string;
  protections: ProtectionState[];
  metadata: MetadataState[];
  namedRanges: NamedRangeState[];
  documentProperties: PropertyStore;
  scriptProperties: PropertyStore;
  /** By person. */
  userProperties: Record<string, PropertyStore>;
  /** Handed out in order, so that a snapshot reopened goes on where it stopped. */
  nextId: number;
}

export const newDocumentState = (timeZone: string, locale: string, owner: string): DocumentState => ({
  timeZone,
  locale,
  owner,
  protections: [],
  metadata: [],
  namedRanges: [],
  documentProperties: {},
  scriptProperties: {},
  userProperties: {},
  nextId: 1,
});
