import type { columnsAllocation as english } from '../en/columns-allocation';
import type { Translation } from '../topic';

export const columnsAllocation: Translation<typeof english> = {
  Quarter: 'Name des Quartals: Jahr, Bindestrich, Q und 1 bis 4. Beispiel: 2026-Q4.',
  Starts: 'Erster Tag des Quartals, ein Datum.',
  Ends: 'Letzter Tag des Quartals, ein Datum. Quartale dürfen sich nicht überschneiden.',
  Unit: 'Worin das Budget zählt: story points, engineering weeks oder % of capacity. Gesperrt ab der ersten Buchung des Quartals.',
  Capacity: 'Alles, was Produkt im Quartal bauen kann, in der Einheit. Eine Zahl über 0.',
  'Sales share': 'Anteil des Vertriebs an der Kapazität. Leer heißt 10 %, ein üblicher Wert.',
  Reserve:
    'Bei der Zusage zurückgehalten, in der Einheit oder als Prozentsatz des Budgets. Leer heißt nichts.',
  'Change policy':
    'Was eine Änderung an begonnener Arbeit kostet. Standard ist Escalating; alle Sätze sind übliche Werte. Eine Änderung gilt ab dem nächsten Quartal.',
  Mode: 'Charge bucht, was Änderungen kosten. Shadow zeigt es und bucht 0. Locked: Begonnenes ändern nur mit dem Approver. Eine Änderung gilt ab dem nächsten Quartal.',
  Fill: 'Skip to fit: Kleinere Anfragen nutzen, was unter einer zu großen übrig ist. Strict: Schluss bei der ersten, die nicht passt.',
  'Sign-off':
    'One: Der VP of Sales sagt allein zu. Both: Die Zusage ist ein Vorschlag, bis auch der andere VP unterschreibt.',
  'VP of Sales':
    'E-Mail-Adresse der Person, die über Rang und Budget entscheidet. Ist niemand benannt, dürfen alle alles.',
  'VP of Product': 'E-Mail-Adresse der Person, die Schätzungen, Fortschritt und Auslieferung verantwortet.',
  Approver:
    'E-Mail-Adresse der einzigen Person, die Budget bewilligen, entziehen oder leihen darf, etwa der CEO.',
  Budget:
    'Berechnet: Kapazität × Anteil des Vertriebs, mit Übertragenem, Bewilligtem, Entzogenem und Geliehenem; nach der Zusage allein aus dem Journal.',
  Built:
    'Berechnet: der gebaute Teil zugesagter Anfragen, Ausgeliefertes mit dem tatsächlichen Aufwand, dazu was von unfertiger Arbeit gebaut war.',
  'Still to build': 'Berechnet: zugesagt und noch nicht gebaut.',
  Sunk: 'Berechnet: gebaut und dann durch Änderungen verloren.',
  Disruption: 'Berechnet: was Änderungen an begonnener Arbeit neben der Arbeit selbst gekostet haben.',
  Remaining:
    'Berechnet: was noch ausgegeben werden kann; nach einem Entzug auch unter null. Budget = Built + Still to build + Sunk + Disruption + Remaining.',
  Phase: 'Berechnet: Set up, Rank, Proposed commit, Committed, Closed.',
  'Committed on': 'Berechnet: wann das Quartal zugesagt wurde.',
  'Committed by': 'Berechnet: wer das Quartal zugesagt hat.',
};
