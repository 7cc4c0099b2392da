import type { weeklyPrep as english } from '../en/weekly-prep';
import type { Translation } from '../topic';

export const weeklyPrep: Translation<typeof english> = {
  sales: 'Vorbereitung für den Vertrieb',
  product: 'Vorbereitung für Produkt',
  labels: {
    newAsk: 'Neu',
    rank: 'Rang',
    wish: 'Wunsch',
    confirm: 'Bestätigen',
    overPrice: 'Über dem Preis',
    productSays: 'Produkt sagt',
    likelyPrice: 'Wahrscheinlicher Preis',
    ask: 'Frage',
  },
  newAsk: '{request}: {size}',
  newAskFor: '{request}: für {customer}, {size}',
  noEstimate: 'noch nicht geschätzt',
  newAsks: '{n} neu: {requests}',
  moreNames: '{n} weitere',
  ranked: '{request}: an {sales} Stelle, bei Produkt an {product} Stelle',
  wish: '{request}, über zugesagter Arbeit eingestuft: {granting}',
  leaves: 'nach dem Aufnehmen wären {amount} übrig',
  short: 'es fehlen {short}: {drop}',
  shortAnyhow: 'es fehlen {short}, und kein Streichen macht so viel frei',
  progress: '{request}: {built}',
  progressSince: '{request}: {built}, unverändert seit {day}',
  overPrice: '{request}: Produkt erwartet {estimate} bei einem Preis von {price}',
  productSays: '{request}: {advice}',
  likelyPrice:
    '{request}, auf {estimate} geschätzt: nach bisher Ausgeliefertem in der Hälfte der Fälle bis {half}, in vier von fünf bis {most}',
  ask: 'Wie können wir dem Vertrieb zu noch mehr Erfolg verhelfen?',
};
