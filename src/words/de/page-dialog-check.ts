import type { dialogCheck as english } from '../en/page-dialog-check';
import type { Translation } from '../topic';

export const dialogCheck: Translation<typeof english> = {
  title: 'Prüfen und reparieren',
  inTheWay: 'Im Weg',
  repairIt: 'Reparieren',
  repairAll: 'Alle {n} reparieren',
  lookAgain: 'Noch einmal prüfen',
  looked:
    'Geprüft: {looked}. Eine Reparatur schreibt, was neben „Schreibt“ steht, und keine Zelle Ihrer eigenen Spalten und Blätter.',
  allIsWell: 'Alles in Ordnung',
  nothing: 'Nichts zu reparieren und nichts zu klären.',
  toRepair: { one: '{n} Reparatur nötig', other: '{n} Reparaturen nötig' },
  onlyYou: { one: '{n} Punkt können nur Sie klären', other: '{n} Punkte können nur Sie klären' },
  asMeant: 'Vielleicht so gewollt',
  writes: 'Schreibt',
  repair: 'Reparieren',
};
