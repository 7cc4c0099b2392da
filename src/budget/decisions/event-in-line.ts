/** What the ledger says has happened to a request, in the middle of a sentence. */
import { undo as words } from '../../words/en/undo';

/** 'Dropped' is 'dropped'. What the add-on never writes there comes back as it is. */
export const eventInLine = (event: string): string =>
  new Map<string, string>(Object.entries(words.events)).get(event) ?? event.toLowerCase();
