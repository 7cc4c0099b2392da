/** What a service call is, and what it costs: the two ways in which calls are counted. */

/** `read` and `write` are of the spreadsheet, `service` of another service; `navigation` only goes from object to object. */
export type CallKind = 'read' | 'write' | 'service' | 'navigation';

/** What travels to Google's servers, asking or changing, takes 50 to 800 ms there; `cached` is answered in about one. */
export type CallCost = 'read' | 'write' | 'cached';
