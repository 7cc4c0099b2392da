import type { policy as english } from '../en/policy';
import type { Translation } from '../topic';

export const policy: Translation<typeof english> = {
  card: 'Sie zahlen, was schon gebaut war, {disruption}; nie mehr als den vollen Preis.',
  cardOfMode: {
    Shadow: 'Shadow-Modus: Das wird angezeigt und notiert, aber nicht berechnet.',
    Locked: 'Gesperrt: Eine Änderung an begonnener Arbeit braucht den Approver.',
  },
  conventions:
    'Die Sätze sind übliche Werte. Eine andere Regel, auf dem Blatt Allocation gewählt, gilt ab dem nächsten Quartal. Haben Änderungen mehr als {gate} des Budgets gekostet, braucht die nächste kostenpflichtige den Approver.',
  locked: '{quarter} ist gesperrt: Eine Änderung an begonnener Arbeit braucht den Approver.',
  gate: 'Änderungen haben {waste} von {budget} gekostet, mehr als {gate}: Die nächste kostenpflichtige braucht den Approver.',
  waste: 'Der Verlust ist {says}.',
  wasteLevels: {
    low: 'gering: Änderungen haben {waste} von {budget} gekostet, {share}, nicht über {threshold}',
    noticeable: 'spürbar: Änderungen haben {waste} von {budget} gekostet, {share} und über {threshold}',
    high: 'hoch: Änderungen haben {waste} von {budget} gekostet, {share} und über {threshold}',
    'very high': 'sehr hoch: Änderungen haben {waste} von {budget} gekostet, {share} und über {threshold}',
  },
  rateOf: '{rate} von {amount}',
  rateOfInterrupted: '{rate} dessen, was sie unterbricht',
  escalating: {
    card: 'dazu {rate} der Größe dessen, was Sie unterbrechen; der Satz steigt mit jeder Änderung und {growth}',
    cardByCalendar: 'dazu {rate} der Größe dessen, was Sie unterbrechen; der Satz {growth}',
    times: ' \u00d7 {factor} ({why})',
    change: '{ordinal} Änderung',
    stays: 'bleibt bis Quartalsende gleich',
    doubles: 'verdoppelt sich bis Quartalsende',
    triples: 'verdreifacht sich bis Quartalsende',
    grows: 'wächst bis Quartalsende auf das {times}-Fache',
  },
  flatFee: {
    card: 'dazu {share} des Basisbudgets für jede begonnene Anfrage, die Sie unterbrechen, gleich wie groß; die Gebühr bleibt das ganze Quartal gleich',
    workings: '{share} des Basisbudgets von {budget}',
    next: '{fee} je unterbrochener Anfrage',
  },
  sunkOnly: {
    card: 'und nichts für die Unterbrechung',
    next: 'nur, was schon gebaut war',
  },
  churnBrackets: {
    card: 'dazu einen Teil dessen, was Sie unterbrechen; er steigt mit allem, was im Quartal unterbrochen wurde: {brackets}',
    nothingUpTo: 'nichts bis {share} des Budgets',
    upTo: '{rate} bis {share} des Budgets',
    above: 'darüber {rate}',
    next: '{rate} der nächsten {amount}, die sie unterbricht, danach {then}',
  },
};
