import type { change as english } from '../en/change';
import type { Translation } from '../topic';

export const change: Translation<typeof english> = {
  verbs: {
    drop: 'Streichen',
    add: 'Aufnehmen',
    pause: 'Pausieren',
    reinstate: 'Zurückholen',
    grow: 'Erweitern',
    cut: 'Kürzen',
    ship: 'Ausliefern',
    're-estimate': 'Neu schätzen',
    pull: 'Zurückziehen',
    rename: 'Umbenennen',
    grant: 'Bewilligen',
    take: 'Entziehen',
    lend: 'Leihen',
    swap: 'Tauschen',
    apply: 'Übernehmen',
  },
  titles: {
    drop: '{names} streichen',
    add: '{names} aufnehmen',
    pause: '{names} pausieren',
    reinstate: '{names} zurückholen',
    grow: '{names} erweitern',
    cut: '{names} kürzen',
    ship: '{names} ausliefern',
    're-estimate': '{names} neu schätzen',
    pull: '{names} zurückziehen',
    rename: '{names} umbenennen',
    grant: '{names} bewilligen',
    take: '{names} entziehen',
    lend: '{names} leihen',
  },
  swap: '{drops} gegen {adds} tauschen',
  several: '{n} Änderungen übernehmen',
  by: '{name} um {amount}',
  to: '{name} auf {amount}',
  costly: '{verb}, kostet {cost}',
  commit: '{n} zusagen',
  number: '{ordinal} Änderung',
  free: 'kostenlos',
  sure: 'Möchten Sie das wirklich?',
  remaining: 'Danach übrig: {amount}.',
  added: '{title} braucht {whole}.',
  reinstated:
    '{title} kommt für {whole} aus der Ablage zurück: der Preis abzüglich dessen, was noch nutzbar ist.',
  droppedFree: 'Jetzt streichen kostet nichts und gibt {back} zurück.',
  droppedFreeExit:
    'Produkt erwartet mehr als 125 % des Preises, darum darf {title} kostenlos gehen: {back} kommen zurück.',
  dropped: 'Jetzt streichen kostet {cost} von {whole} und gibt {back} zurück.',
  droppedAll: 'Jetzt streichen kostet alles ({whole}), und nichts kommt zurück: besser fertig bauen.',
  secondPause: 'Die Anfrage war schon einmal pausiert; eine zweite Pause zählt als Streichen.',
  paused:
    'Pausieren kostet {whole} für die Unterbrechung; was gebaut ist, bleibt. Eine zweite Pause zählt als Streichen.',
  cutShippable:
    'Produkt sagt, der Rest ist ohne diesen Teil auslieferbar: {whole} zu kürzen kostet nichts und gibt {back} zurück.',
  cutNotStarted: '{title} ist nicht begonnen: {whole} zu kürzen kostet nichts und gibt {back} zurück.',
  cut: '{whole} davon zu kürzen kostet {cost} und gibt {back} zurück.',
  grown: '{title} braucht {amount} mehr.',
  grownAtCost: '{title} braucht {amount} mehr, dazu {cost} für die Unterbrechung.',
  shippedBelow: '{title} wird für {actual} von {price} ausgeliefert: {back} kommen zurück.',
  shippedAtPrice: '{title} wird zum Preis von {price} ausgeliefert.',
  shippedAbove:
    '{title} hat {actual} gebraucht, der Preis ist {price}: Die {over} darüber kosten den Vertrieb nichts.',
  reEstimated: 'Produkt erwartet {actual} für {title}; der Preis bleibt {price}.',
  reEstimatedOver: 'Die {over} darüber zählen auf der Seite von Produkt.',
  pulled: {
    Sales:
      '{title} geht auf Entscheidung des Vertriebs: alle {whole} kommen zurück, und es zählt nicht als Änderung des Vertriebs.',
    Product:
      '{title} geht auf Entscheidung von Produkt: alle {whole} kommen zurück, und es zählt nicht als Änderung des Vertriebs.',
    Company:
      '{title} geht auf Entscheidung des Unternehmens: alle {whole} kommen zurück, und es zählt nicht als Änderung des Vertriebs.',
    'No fault':
      '{title} geht, ohne dass jemand es entschieden hat: alle {whole} kommen zurück, und es zählt nicht als Änderung des Vertriebs.',
  },
  renamed: '{was}, jetzt {title}. Ein Titel kostet nichts.',
  granted: 'Das Budget wächst um {whole}.',
  taken: 'Das Budget sinkt um {whole}. Nichts Zugesagtes wird dadurch gestrichen.',
  lent: 'Das Budget wächst um {whole}, und das nächste Quartal beginnt um {amount} niedriger.',
  shadow: 'Shadow-Modus: Der Preis wird angezeigt und notiert, aber nicht berechnet.',
  everyoneMay: 'Niemand ist benannt, darum dürfen alle bestätigen.',
  oneEvent: 'Das alles zählt als eine Änderung: Nummer {n} im Quartal.',
};
