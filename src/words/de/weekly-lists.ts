import type { weeklyLists as english } from '../en/weekly-lists';
import type { Translation } from '../topic';

export const weeklyLists: Translation<typeof english> = {
  more: 'und {n} weitere',
  queue: {
    thisQuarter: '{quarter} · {used} von {budget}, noch nicht zugesagt',
    later: '{quarter} · {used} von etwa {budget}, nicht versprechen',
    unplanned: 'In den nächsten vier Quartalen nicht geplant',
  },
  shelf: {
    line: '{built}; {comesBack}',
    built: '{share} gebaut',
    builtAndLost: '{share} gebaut, {amount} gebaut und verloren',
    builtByOthers: '{share} gebaut, {amount} gebaut, nicht auf Kosten des Vertriebs',
    reinstate: 'jetzt für {amount} zurückzuholen',
    noEstimate: 'zum Zurückholen fehlt eine Schätzung in {unit}',
    idea: 'In der nächsten Besprechung zeigen, Ideen wiederverwenden.',
  },
  sides: {
    sales: 'Vom Vertrieb geändert',
    product: 'Von Produkt und Unternehmen geändert',
    none: 'Keine Änderung in diesem Quartal',
    change: '{title}: {says}',
  },
  closing: {
    great: 'Großartiges ausgeliefert',
    nothing: 'In diesem Quartal wurde nichts ausgeliefert.',
    customer: 'für {customer}',
    deals: 'Deals im Wert von {total}',
    asks: { one: '{n} Nachfrage', other: '{n} Nachfragen' },
    learned: 'Was wir gelernt haben',
    waste: 'Verlust',
  },
};
