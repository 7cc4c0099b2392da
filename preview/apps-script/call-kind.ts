/** `navigation` costs about a millisecond on Google; the others travel to the spreadsheet or another service. */
export type CallKind = 'read' | 'write' | 'service' | 'navigation';
