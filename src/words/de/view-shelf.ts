import type { viewShelf as english } from '../en/view-shelf';
import type { Translation } from '../topic';

export const viewShelf: Translation<typeof english> = {
  builtAndLost: '{share} in {quarter} gebaut: {built} gebaut und verloren',
  builtAtNoCost: '{share} in {quarter} gebaut: {built} gebaut, nicht auf Kosten des Vertriebs',
  fullPrice: 'Der volle Preis von {price}: Von dem Gebauten zählt nichts mehr.',
  lessAll: 'Der Preis von {price} abzüglich {salvage}, alles, was gebaut und bezahlt war.',
  lessHalf: 'Der Preis von {price} abzüglich {salvage}, die Hälfte dessen, was gebaut und bezahlt war.',
};
