import type { changeRefused as english } from '../en/change-refused';
import type { Translation } from '../topic';

export const changeRefused: Translation<typeof english> = {
  done: {
    dropped: 'gestrichen',
    paused: 'pausiert',
    grown: 'erweitert',
    cut: 'gekürzt',
    shipped: 'ausgeliefert',
    're-estimated': 'neu geschätzt',
    pulled: 'zurückgezogen',
    renamed: 'umbenannt',
  },
  hasShipped: 'ist ausgeliefert',
  wasLeftOver: 'blieb beim Abschluss von {quarter} unfertig',
  cutBy: 'um wie viel {request} gekürzt wird',
  growsBy: 'um wie viel {request} wächst',
  takesByNow: 'wie viel {request} inzwischen braucht',
  reallyTook: 'wie viel {request} wirklich gebraucht hat',
  howMuch: {
    grant: 'wie viel bewilligt wird',
    take: 'wie viel entzogen wird',
    lend: 'wie viel geliehen wird',
  },
  notOnList: '{title} steht nicht mehr darauf',
  otherPrice: '{title} kostet {now} statt {before}',
  newOnList: '{title} ist neu darauf',
  onlyBoth: 'Nur {sales} und {product} können die Zusage unterschreiben: „Sign-off“ ist „Both“.',
  secondName: 'ein zweiter Name',
};
