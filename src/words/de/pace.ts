import type { pace as english } from '../en/pace';
import type { Translation } from '../topic';

export const pace: Translation<typeof english> = {
  notBegun: 'Das Quartal hat noch nicht begonnen: {used} von {budget} sind verbraucht.',
  gone: 'Das Quartal ist vorbei: {used} von {budget} sind verbraucht.',
  week: 'Woche {week} von {weeks}: {gone} des Quartals sind vorbei und {used} von {budget} verbraucht.',
  said: 'Gesagt und getan',
  churn: 'Wechsel',
  estimates: 'Schätzungen',
  hits: 'Trefferquote',
  nothingCommitted: 'nichts war zugesagt',
  saidAndDone: '{done} von {said} Anfragen ausgeliefert, {doneAmount} von {saidAmount} ({share})',
  churnSays: 'brutto {gross}, netto {net}: {into} hinein und {out} hinaus, von {committed} zugesagt',
  notEnough: 'zu wenig: {count} von {enough} ausgelieferten Anfragen',
  bias: {
    high: 'tatsächlich {bias} des Preises bei {count} ausgelieferten Anfragen: Schätzungen sind eher zu hoch',
    low: 'tatsächlich {bias} des Preises bei {count} ausgelieferten Anfragen: Schätzungen sind eher zu niedrig',
    right: 'tatsächlich {bias} des Preises bei {count} ausgelieferten Anfragen: Schätzungen stimmen ungefähr',
  },
  hitsSay: '{hits} von {count} ausgelieferten Anfragen höchstens 25 % neben dem Preis ({share})',
  willNotFinish: 'Wird bei diesem Tempo nicht fertig',
  tooEarly: 'Noch zu früh: Das Tempo sagt erst nach einem Drittel des Quartals etwas aus.',
  allCanBeDone: 'Nichts: Alles kann bis zum Ende fertig werden.',
  builtSoFar: '{built} gebaut nach {gone} des Quartals',
  builtByTheEnd: '{built} gebaut nach {gone} des Quartals: bei diesem Tempo {projected} bis zum Ende',
  nothingBuilt: 'nicht begonnen: braucht {price}, und bisher ist nichts gebaut',
  noRoom:
    'nicht begonnen: braucht {price}; bei diesem Tempo werden bis zum Ende noch {room} gebaut, und {ahead} sind vorher dran',
};
