import type { pageFrame as english } from '../en/page-frame';
import type { Translation } from '../topic';

export const pageFrame: Translation<typeof english> = {
  product: 'Sales Budget',
  youAre: 'Sie sind:',
  loading: 'Wird geladen',
  back: 'Zurück',
  notDone: 'Nicht ausgeführt',
  notNow: 'Nicht jetzt',
  settleFirst: 'Zuerst zu klären',
  askedBy: 'Gewünscht von',
  copy: 'Kopieren',
  isCopied: 'Kopiert.',
  selected: 'Markiert: mit Strg+C oder ⌘C kopieren.',
  upToDate: 'Aktuell.',

  takesLonger: 'Das dauert länger als sonst.',
  noAnswer: 'Google antwortet nicht: Das Angezeigte ist vielleicht veraltet.',
  stopWaiting: 'Nicht länger warten',
  changedByOther: 'Gerade von jemand anderem geändert.',
  askedHasChanged: 'Was Sie gefragt wurden, hat sich geändert: Sehen Sie noch einmal hin.',

  stale: 'Inzwischen geändert',
  staleAbout:
    'Die Tabelle hat sich geändert, seit diese Zahlen berechnet wurden. Was Sie geschrieben haben, bleibt.',
  workOutAgain: 'Neu berechnen',

  goToTab: ', zu diesem Blatt gehen',
  goToCell: ', zu dieser Zelle von {tab} gehen',
  measuredIn: ', in {unit}',
  fieldIsFull: 'Das Feld fasst {longest} Zeichen: Was länger war, ist abgeschnitten.',

  rank: 'Rang',
  withoutTitle: 'Ohne Titel',
  noEstimate: 'nicht geschätzt',
  nMore: '{n} weitere',
  asks: { one: '{n} Nachfrage', other: '{n} Nachfragen' },
  thingsToSettle: { one: '{n} Punkt zuerst zu klären', other: '{n} Punkte zuerst zu klären' },
};
