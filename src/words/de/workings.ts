import type { workings as english } from '../en/workings';
import type { Translation } from '../topic';

export const workings: Translation<typeof english> = {
  event: 'Das ist die {ordinal} Änderung des Quartals, im {third}',
  lost: '{title}, gebaut und verloren: {share} von {size} = {lost}',
  disruption: '{title}, Unterbrechung: {workings} = {cost}',
  disruptionCapped: '{title}, Unterbrechung: {workings}, gesenkt auf {cost}: nie mehr als der volle Preis',
  givesBackRest: '{title} gibt zurück: {size} \u2212 {lost} \u2212 {cost} = {back}',
  takes: '{title} braucht {amount}',
  takesLessSalvaged: '{title} braucht {amount}: der Preis abzüglich des noch Nutzbaren',
  freeExit: '{title} geht kostenlos: Produkt erwartet mehr als 125 % des Preises; gibt {amount} zurück',
  notStarted: '{title} ist nicht begonnen: kostenlos, gibt {amount} zurück',
  takesMore: '{title} braucht {amount} mehr',
  givesBack: '{title} gibt {amount} zurück',
  shippedBelow: '{title} gibt zurück: {price} \u2212 {actual} = {back}',
  shipped: '{title} wird zum Preis von {price} ausgeliefert; was darüber lag, kostet den Vertrieb nichts',
  credited: '{title} wird ganz gutgeschrieben: {amount}',
  keepsPrice: '{title} behält den Preis von {amount}',
  granted: 'Das Budget wächst um {amount}',
  taken: 'Das Budget sinkt um {amount}',
  lent: 'Das Budget wächst um {amount}; das nächste Quartal beginnt um so viel niedriger',
  shadow: 'Shadow-Modus: Nichts davon wird berechnet, alles kommt zurück',
  leftAfter: 'Danach übrig: {sum} = {left}',
};
