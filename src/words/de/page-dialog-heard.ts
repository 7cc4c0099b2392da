import type { dialogHeard as english } from '../en/page-dialog-heard';
import type { Translation } from '../topic';

export const dialogHeard: Translation<typeof english> = {
  title: 'Wer gehört wurde',
  notAnswered: 'Seit 14 Tagen ohne Antwort',
  allAnswered: 'Alles, was zwei Wochen alt ist, hat seine Antwort.',
  heard: 'Gehört',
  toTell: 'In diesem Quartal ausgeliefert: wem es zu sagen ist',
  motives: 'Wofür es gewünscht wird, nach Schätzung',
  percent: '{n} %',
  whyNot: 'Warum nicht',
  whyMissing: 'Schreiben Sie, warum: Wer angefragt hat, wird es lesen.',
  declineRequest: '{request} ablehnen',
  keepIt: 'Behalten',
  endorse: 'Befürworten',
  decline: 'Ablehnen…',
};
