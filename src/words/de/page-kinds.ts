import type { pageKinds as english } from '../en/page-kinds';
import type { Translation } from '../topic';

export const pageKinds: Translation<typeof english> = {
  kinds: {
    drop: {
      called: 'Streichen',
      inShort: '{title} streichen',
      explains: 'Zugesagte Arbeit beenden. Was nicht gebaut ist, kommt zurück.',
    },
    swap: {
      called: 'Tauschen',
      inShort: '{title} gegen {other} tauschen',
      explains: 'Eine Anfrage hinaus, eine andere hinein, als eine Änderung.',
    },
    add: {
      called: 'Aufnehmen',
      inShort: '{title} aufnehmen',
      explains: 'Etwas aufnehmen, das in den Rest passt.',
    },
    pause: {
      called: 'Pausieren',
      inShort: '{title} pausieren',
      explains:
        'Anhalten und in diesem Quartal weitermachen. Gebautes bleibt; eine zweite Pause zählt als Streichen.',
    },
    grow: {
      called: 'Erweitern',
      inShort: '{title} um {amount} erweitern',
      explains: 'Mehr von etwas Zugesagtem wünschen.',
    },
    cut: {
      called: 'Kürzen',
      inShort: '{title} um {amount} kürzen',
      explains: 'Weniger von etwas Zugesagtem wünschen.',
    },
    reinstate: {
      called: 'Zurückholen',
      inShort: '{title} zurückholen',
      explains: 'Etwas aus der Ablage zurückholen. Was noch nutzbar ist, wird vom Preis abgezogen.',
    },
    ship: {
      called: 'Ausliefern',
      inShort: '{title} für {amount} ausliefern',
      explains: 'Es ist fertig. Hat es weniger gebraucht als den Preis, kommt die Differenz zurück.',
    },
    're-estimate': {
      called: 'Neu schätzen',
      inShort: '{title} auf {amount} neu schätzen',
      explains: 'Sagen, was es voraussichtlich braucht. Der Preis bleibt wie zugesagt.',
    },
    pull: {
      called: 'Zurückziehen',
      inShort: '{title} zurückziehen',
      explains:
        'Arbeit aus einem Grund herausnehmen, der nicht beim Vertrieb liegt. Der ganze Preis kommt zurück.',
    },
    grant: {
      called: 'Bewilligen',
      inShort: '{amount} bewilligen',
      explains: 'Diesem Quartal mehr Budget geben.',
    },
    take: {
      called: 'Entziehen',
      inShort: '{amount} entziehen',
      explains: 'Budget wegnehmen. Nichts Zugesagtes wird dadurch gestrichen.',
    },
    lend: {
      called: 'Leihen',
      inShort: '{amount} leihen',
      explains: 'Aus dem nächsten Quartal leihen, das dann um so viel niedriger beginnt.',
    },
  },
  pickOne: {
    out: { whichOne: 'Was geht hinaus?', missing: 'Wählen Sie, was hinausgeht.' },
    waiting: { whichOne: 'Was kommt hinein?', missing: 'Wählen Sie, was hineinkommt.' },
    started: { whichOne: 'Was pausiert?', missing: 'Wählen Sie, was pausiert.' },
    shelved: { whichOne: 'Was kommt zurück?', missing: 'Wählen Sie, was zurückkommt.' },
    grow: { whichOne: 'Was wächst?', missing: 'Wählen Sie, was wächst.' },
    cut: { whichOne: 'Was wird kleiner?', missing: 'Wählen Sie, was kleiner wird.' },
    ship: { whichOne: 'Was ist ausgeliefert?', missing: 'Wählen Sie, was ausgeliefert ist.' },
    're-estimate': { whichOne: 'Was wird neu geschätzt?', missing: 'Wählen Sie, was neu geschätzt wird.' },
    pull: { whichOne: 'Was wird zurückgezogen?', missing: 'Wählen Sie, was zurückgezogen wird.' },
  },
  none: {
    committed: 'Nichts ist zugesagt.',
    waiting: 'Nichts wartet auf ein zugesagtes Quartal.',
    started: 'Nichts ist begonnen, also gibt es nichts zu pausieren.',
    shelved: 'Die Ablage ist leer.',
  },
  amountFields: {
    budget: { label: 'Wie viel', missing: 'Schreiben Sie, wie viel.' },
    grow: { label: 'Wächst um', missing: 'Schreiben Sie, um wie viel es wächst.' },
    cut: { label: 'Kleiner um', missing: 'Schreiben Sie, um wie viel es kleiner wird.' },
    ship: { label: 'Was es gebraucht hat', missing: 'Schreiben Sie, was es gebraucht hat.' },
    're-estimate': { label: 'Neue Schätzung', missing: 'Schreiben Sie die neue Schätzung.' },
  },
  hints: {
    ship: 'Liegt es unter dem Preis, kommt die Differenz zurück. Liegt es darüber, zahlt der Vertrieb nicht mehr.',
    're-estimate': 'Liegt es weit über dem Preis, darf der Vertrieb kostenlos aussteigen.',
  },
  shows: {
    price: 'Preis zeigen',
    back: 'Zeigen, was zurückkommt',
    effect: 'Zeigen, was sich ändert',
  },
  causeNames: { Product: 'Produkt', Company: 'Unternehmen', 'No fault': 'Ohne Verschulden' },
  forSide: { Sales: 'Für den Vertrieb', Product: 'Für Produkt', Approver: 'Für den Approver' },
  forOthers: {
    Sales: 'Für Produkt und den Approver',
    Product: 'Für den Vertrieb und den Approver',
    Approver: 'Für Vertrieb und Produkt',
  },
};
