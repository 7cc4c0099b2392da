import type { amounts as english } from '../en/amounts';
import type { Translation } from '../topic';

export const amounts: Translation<typeof english> = {
  ofUnit: {
    'story points': { one: '{amount} Story Point', other: '{amount} Story Points' },
    'engineering weeks': { one: '{amount} Woche', other: '{amount} Wochen' },
    '% of capacity': { one: '{amount} % der Kapazität', other: '{amount} % der Kapazität' },
  },
  units: {
    'story points': { one: 'Story Point', other: 'Story Points' },
    'engineering weeks': { one: 'Woche', other: 'Wochen' },
    '% of capacity': { one: '% der Kapazität', other: '% der Kapazität' },
  },
  share: '{percent} %',
  thousandsMark: '\u2009',
  budget: '{share} von {capacity}',
  budgetByDefault: '{share} (Standardanteil) von {capacity}',
  wrong: {
    notNumber: 'Das ist keine Zahl. Schreiben Sie die {units} als Zahl, etwa 20.',
    belowZero: '{cell} ist kleiner als null. Schreiben Sie die {units} als 0 oder mehr.',
    tooMuch: '{cell} sind mehr als eine Million {units}. Prüfen Sie die Zahl.',
    notNumberOf: '{cell} ist keine Zahl in {units}. Schreiben Sie eine Zahl, etwa 20.',
    otherUnit: '{cell} zählt nicht in {units} wie dieses Quartal. Schreiben Sie nur die {units}.',
    ambiguous:
      '{cell} lässt sich auf zwei Arten lesen. Schreiben Sie die Zahl ohne Tausendertrennzeichen, etwa 1234 oder 1,2.',
  },
  wrongShare: {
    notNumber: 'Das ist keine Zahl. Schreiben Sie einen Anteil, etwa 40%.',
    below: '{cell} liegt unter 0 %. Schreiben Sie einen Anteil, etwa 40%.',
    above: '{cell} liegt über 100 %. Schreiben Sie einen Anteil, etwa 40%.',
    unclear: '{cell} kann etwas über 1 % oder über 100 % heißen. Schreiben Sie einen Anteil, etwa 40%.',
    notShare: '{cell} ist kein Anteil. Schreiben Sie einen Anteil, etwa 40%.',
    ambiguous: '{cell} lässt sich auf zwei Arten lesen. Schreiben Sie einen Anteil, etwa 40%.',
  },
};
