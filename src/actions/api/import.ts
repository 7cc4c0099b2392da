/** What an import needs to know before it reads a file, and the requests it brings. */
import type { ImportedRequest } from '../../budget/import/imported-request';
import type { KnownRequests } from '../../budget/import/sort-out';
import type { ProblemView } from './parts';

export type { ImportedRequest };

export interface ImportView {
  readonly quarter: string;
  /** 'points': what an estimate counts. */
  readonly unit: string;
  /** IANA name: the day of a time with Z is the spreadsheet's. */
  readonly zone: string;
  /** 'en_US': how '08/12/2026' is most likely meant. */
  readonly locale: string;
  readonly known: KnownRequests;
  /** Non-empty means that nothing can be imported yet. */
  readonly problems: readonly ProblemView[];
}
