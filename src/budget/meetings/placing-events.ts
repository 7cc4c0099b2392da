/** These events decide where a request stands; of several the last one counts. */
export const placingEvents: readonly string[] = [
  'Shipped',
  'Dropped',
  'Pulled',
  'Added',
  'Reinstated',
  'Carried',
  'Committed',
  'Left over',
];
