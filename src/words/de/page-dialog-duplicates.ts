import type { dialogDuplicates as english } from '../en/page-dialog-duplicates';
import type { Translation } from '../topic';

export const dialogDuplicates: Translation<typeof english> = {
  title: 'Doppelte',
  none: 'Keine zwei offenen Anfragen haben ähnliche Titel.',
  about:
    'Nachfragen zählen bei der Anfrage zusammen, die bleibt, auf dem besseren Rang. Die andere verweist auf sie und lässt sich wieder trennen.',
  merged: 'Zusammengeführt',
  takeApart: 'Trennen',
  whichStays: 'Welche bleibt?',
  mergeInto: 'Mit {request} zusammenführen: {asks} Nachfragen',
  rank: 'Rang {rank}',
};
