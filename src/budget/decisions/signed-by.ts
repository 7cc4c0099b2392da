/** The name under a ledger row: every row names who accepted it. */

/** Google does not always say who acts; where nobody is named that is allowed, and the row says so. */
export const signedBy = (who: string): string => who.trim() || 'not identified';
