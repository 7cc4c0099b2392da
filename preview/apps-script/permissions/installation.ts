/** How a script has come to a spreadsheet, which decides what runs there: google.md 33, 56 to 58 and 63. */

/**
 * `bound`: written in the spreadsheet's own editor. The others are steps of an add-on: not there, installed by the person
 * but not used in this file yet, in use.
 */
export type Installation = 'bound' | 'absent' | 'installed' | 'enabled';

export const isInUse = (installation: Installation): boolean =>
  installation === 'bound' || installation === 'enabled';
