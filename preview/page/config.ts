/** What the page must know of the add-on it shows: people, the first day, and the two functions it starts with. */

export interface Person {
  email: string;
  label: string;
  canEdit: boolean;
}

const DEFAULT_PERSON: Person = { email: 'vp.sales@example.com', label: 'VP of Sales', canEdit: true };

export const PEOPLE: readonly Person[] = [
  DEFAULT_PERSON,
  { email: 'vp.product@example.com', label: 'VP of Product', canEdit: true },
  { email: 'rep@example.com', label: 'Sales rep', canEdit: true },
  { email: 'ceo@example.com', label: 'Approver', canEdit: true },
  { email: 'viewer@example.com', label: 'Viewer', canEdit: false },
];

export const personOf = (email: string | undefined): Person =>
  PEOPLE.find((person) => person.email === email) ?? DEFAULT_PERSON;

export const CONFIG = {
  addOnName: 'Sales Budget',
  documentTitle: 'Sales budget',
  /** The example's day: seven weeks into the example's quarter, 2026-10-01 to 2026-12-31. */
  day: '2026-11-18',
  timeZone: 'Etc/UTC',
  locale: 'en_US',
  /** Run once in an empty document, so that the first thing anyone sees is a quarter in full swing. */
  loadExample: 'loadExampleQuarter',
  openSidebar: 'openSidebar',
} as const;

/** The hour of the preview's day: mid-morning, so that no time zone turns it into another date. */
export const morningOf = (day: string): string => `${day}T10:00:00`;
