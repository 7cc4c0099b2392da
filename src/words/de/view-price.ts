import type { viewPrice as english } from '../en/view-price';
import type { Translation } from '../topic';

export const viewPrice: Translation<typeof english> = {
  notPossible: 'Jetzt nicht möglich',
  growsBy: 'Um wie viel es wächst',
  cutBy: 'Wie viel gekürzt wird',
  reallyTook: 'Was es wirklich gebraucht hat',
  newEstimate: 'Die neue Schätzung',
  howMuchTo: {
    grant: 'Wie viel zu bewilligen ist',
    take: 'Wie viel zu entziehen ist',
    lend: 'Wie viel zu leihen ist',
  },
  sunk: 'Gebaut und verloren',
  disruption: 'Unterbrechung',
  disruptionOf: 'Unterbrechung, {workings}',
  chargedInShadow: 'Davon im Shadow-Modus berechnet',
  givesBack: 'Gibt zurück',
  takes: 'Braucht',
  leftAfter: 'Danach übrig',
  frees: 'macht {amount} frei',
  freesUnstarted: 'macht {amount} frei, nicht begonnen',
  free: 'kostenlos',
  productsPlace: 'bei Produkt an {place} Stelle',
};
