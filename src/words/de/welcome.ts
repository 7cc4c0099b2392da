import type { welcome as english } from '../en/welcome';
import type { Translation } from '../topic';

export const welcome: Translation<typeof english> = {
  setUp: 'Diese Tabelle einrichten',
  goTo: 'Zu {tab}',
  loadExample: 'Beispielquartal laden',
  lead: 'Geben Sie dem Vertrieb ein Budget, und lassen Sie ihn wählen.',
  about:
    'In jedem Quartal bekommt der Vertrieb einen festen Anteil dessen, was Produkt bauen kann, und gibt ihn für das aus, was er am meisten will.',
  inTheWay: { one: '{n} Hindernis', other: '{n} Hindernisse' },
  rank: 'Einstufen.',
  rankAbout:
    'Der Vertrieb bringt seine Anfragen in eine Reihenfolge. Wo das Budget endet, liegt die Schnittlinie.',
  commit: 'Zusagen.',
  commitAbout: 'Produkt verspricht, was darüber liegt. Die Preise stehen fest.',
  change: 'Ändern, zu einem Preis.',
  changeAbout:
    'Nicht Begonnenes zu tauschen kostet nichts. Begonnenes zu streichen kostet, was gebaut war, und etwas mehr.',
  tabs: 'Das Einrichten fügt vier Blätter hinzu: Allocation, Requests, Changes und Weekly. Ihre eigenen Blätter bleiben, wie sie sind.',
};
