import type { reasons as english } from '../en/reasons';
import type { Translation } from '../topic';

export const reasons: Translation<typeof english> = {
  number: 'Nummer {n} der Zusage',
  numberProposed: 'Nummer {n} der vorgeschlagenen Zusage',
  proposedAnew: 'neu vorgeschlagen',
  expects: 'Produkt erwartet {amount}',
  shippedAt: 'Für {amount} ausgeliefert',
  was: 'Vorher {title}',
  freeExit: 'Freier Ausstieg: Produkt erwartet {estimate} bei einem Preis von {price}',
  undo: 'Rücknahme von Buchung {entry}',
  undoBecause: 'Rücknahme von Buchung {entry}: {reason}',
  lentTo: 'An {quarter} geliehen: {reason}',
  meeting: 'Wochenbesprechung',
  meetingSettled: 'Wochenbesprechung. Geklärt: {items}',
  meetingSettledSince: 'Wochenbesprechung. Geklärt seit {day}: {items}',
  closed: '{carries} nach {quarter} übertragen, {lapses} verfallen',
  leftOverPrepaid: '{built} von {price} gebaut; {rest} gehen in {quarter} weiter, vorausbezahlt',
  leftOverFirstClaim:
    '{built} von {price} gebaut; {rest} gehen in {quarter} weiter, Vorrang, spät aufgenommen oder pausiert',
  notSpent: 'In {quarter} nicht ausgegeben',
  prepaid: 'In {quarter} bezahlt und noch nicht gebaut',
  carriedPrepaid: 'In {quarter} nicht fertig: vorausbezahlt',
  carriedFirstClaim: 'In {quarter} nicht fertig: Vorrang, spät aufgenommen oder pausiert',
};
