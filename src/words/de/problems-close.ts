import type { problemsOfClose as english } from '../en/problems-close';
import type { Translation } from '../topic';

export const problemsOfClose: Translation<typeof english> = {
  alreadyClosed:
    '{quarter} wurde schon abgeschlossen, von {closedBy}, {closedAt}. Es wurde nichts noch einmal gebucht.',
  quarterClosed:
    '{quarter} wurde von {closedBy} abgeschlossen, {closedAt}; darin ändert sich nichts mehr. Wählen Sie das Quartal danach.',
  notCommittedYetToClose:
    '{quarter} ist noch nicht zugesagt, also gibt es nichts abzuschließen. Sagen Sie es zuerst zu.',
  notCommittedYet:
    '{quarter} ist noch nicht zugesagt, also gibt es nichts zu ändern: Ränge und Anfragen lassen sich frei bearbeiten.',
  earlierQuarterNotClosed:
    '{earlier} ist zugesagt und noch nicht abgeschlossen. Schließen Sie es zuerst ab: Was unfertig bleibt, geht in {quarter} weiter.',
  nextQuarterClosed:
    '{next} ist schon abgeschlossen, also lässt sich aus {quarter} nichts dorthin übertragen. Machen Sie zuerst jenen Abschluss rückgängig.',
  anotherUnitToCarry:
    '{next} zählt in {nextUnit} und {quarter} in {unit}, also lässt sich Unfertiges nicht übertragen. Geben Sie {next} die Einheit von {quarter}, oder liefern Sie Unfertiges aus, oder streichen Sie es.',
  nothingToUndo: 'In {quarter} ist nichts bestätigt, also gibt es nichts rückgängig zu machen.',
};
