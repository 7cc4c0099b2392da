/** What the ledger says has happened, as a label: 'Dropped'. */
import { entries } from '../../words/en/entries';

/** What the add-on never writes there comes back as it is. */
export const eventName = (event: string): string =>
  new Map<string, string>(Object.entries(entries.events)).get(event) ?? event;
