/**
 * How the tabs are laid out, by number. 1: the first quarter. 2: the ledger's columns Apply, Actual, Price shown, Reverses.
 * 3: what was promised, what product thinks and when it was asked, on Requests. 4: the mark itself (layout-mark.ts).
 */
export const currentLayout = 4;
