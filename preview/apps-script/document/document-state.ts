/** What a spreadsheet holds beside its cells, in the form in which a snapshot keeps it. */
import type { Area } from '../../engine/engine';
import type { ChartState } from './chart-state';
import type { FilterCriteriaState } from './criterion';
import type { GroupDepths } from './group-depths';
import type { Installation } from '../permissions/installation';
import type { InstalledTrigger } from '../triggers/installed-trigger';
import type { ProtectionState } from './protections';
import type { MetadataState } from './developer-metadata';
import type { BandingState } from './banding-state';

export type PropertyStore = Record<string, string>;

export interface DocumentState {
  /** Of the file; the preview's own if absent. */
  fileId?: string;
  timeZone: string;
  locale: string;
  owner: string;
  /** With whom it is shared; absent in older snapshots. */
  editors?: string[];
  viewers?: string[];
  protections: ProtectionState[];
  metadata: MetadataState[];
  /** Basic filters, by tab. */
  filters: Record<string, Area>;
  /** What filters show, by tab and by column counted from 0; absent in older snapshots, as are the next three. */
  filterCriteria?: Record<string, Record<number, FilterCriteriaState>>;
  bandings?: BandingState[];
  groups?: GroupDepths;
  charts?: ChartState[];
  documentProperties: PropertyStore;
  scriptProperties: PropertyStore;
  /** By person. */
  userProperties: Record<string, PropertyStore>;
  installation: Installation;
  triggers: InstalledTrigger[];
  /** Handed out in order, so that a snapshot reopened goes on where it stopped. */
  nextId: number;
}

export const newDocumentState = (timeZone: string, locale: string, owner: string): DocumentState => ({
  timeZone,
  locale,
  owner,
  protections: [],
  metadata: [],
  filters: {},
  documentProperties: {},
  scriptProperties: {},
  userProperties: {},
  installation: 'enabled',
  triggers: [],
  nextId: 1,
});
