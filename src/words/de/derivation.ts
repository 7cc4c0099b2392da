import type { derivation as english } from '../en/derivation';
import type { Translation } from '../topic';

export const derivation: Translation<typeof english> = {
  base: 'Kapazität \u00d7 Anteil des Vertriebs',
  baseOf: '{share} von {capacity}',
  built: '{share} von {price} gebaut',
  shipped: 'für {amount} ausgeliefert',
  leftOver: 'beim Abschluss unfertig, {amount} gebaut',
  planned: 'passt, noch nicht zugesagt',
  reserve: 'Reserve',
  heldBack: 'bis zur Zusage zurückgehalten',
};
