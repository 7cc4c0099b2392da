import type { problemsOfRanks as english } from '../en/problems-ranks';
import type { Translation } from '../topic';

export const problemsOfRanks: Translation<typeof english> = {
  rankBlank:
    '{request} hat keinen Rang. Vergeben Sie einen, oder ordnen Sie die Ränge, um die Anfrage ans Ende zu setzen.',
  rankText: 'Der Rang von {request} ist {rank}, das ist keine Zahl. Schreiben Sie eine ganze Zahl ab 1.',
  rankZero:
    'Der Rang von {request} ist 0. Die wichtigste Anfrage hat Rang 1: Schreiben Sie eine ganze Zahl ab 1.',
  rankNegative: 'Der Rang von {request} ist {rank}, unter null. Schreiben Sie eine ganze Zahl ab 1.',
  rankFraction:
    'Der Rang von {request} ist {rank}, zwischen zwei Rängen. Schreiben Sie eine ganze Zahl; die anderen rücken nach.',
  rankOnClosed:
    'Rang {rank} steht bei {request}, und die Anfrage ist geschlossen. Leeren Sie den Rang, oder ordnen Sie die Ränge.',
  rankTie: {
    two: 'Rang {rank} ist zweimal vergeben: {requests}. Geben Sie einer davon einen anderen Rang, oder ordnen Sie die Ränge.',
    more: 'Rang {rank} ist {number}-mal vergeben: {requests}. Geben Sie allen bis auf eine einen anderen Rang, oder ordnen Sie die Ränge.',
  },
  rankGap: {
    one: 'Rang {from} fehlt: Der nächste ist {nextRank}, {request}. Geben Sie der Anfrage Rang {from}, oder ordnen Sie die Ränge.',
    several:
      'Die Ränge {from} bis {to} fehlen: Der nächste ist {nextRank}, {request}. Geben Sie der Anfrage Rang {from}, oder ordnen Sie die Ränge.',
  },
  sessionUnfinished:
    'Die Sitzung hat noch offene Fragen. Beantworten Sie sie, oder verwerfen Sie die Sitzung; kein Rang wurde geändert.',
  productRankText:
    'Der Produkt-Rang von {request} ist {rank}, das ist keine Zahl. Schreiben Sie eine ganze Zahl ab 1, oder leeren Sie ihn.',
  productRankZero:
    'Der Produkt-Rang von {request} ist 0, und der erste Platz ist 1. Schreiben Sie eine ganze Zahl ab 1, oder leeren Sie ihn.',
  productRankNegative:
    'Der Produkt-Rang von {request} ist {rank}, unter null. Schreiben Sie eine ganze Zahl ab 1, oder leeren Sie ihn.',
  productRankFraction:
    'Der Produkt-Rang von {request} ist {rank}, zwischen zwei Plätzen. Schreiben Sie eine ganze Zahl ab 1, oder leeren Sie ihn.',
  productRankTie: {
    two: 'Produkt-Rang {rank} ist zweimal vergeben: {requests}. Geben Sie jeder einen eigenen Platz, oder leeren Sie ihn.',
    more: 'Produkt-Rang {rank} ist {number}-mal vergeben: {requests}. Geben Sie jeder einen eigenen Platz, oder leeren Sie ihn.',
  },
};
