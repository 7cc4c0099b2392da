import type { dialogPlan as english } from '../en/page-dialog-plan';
import type { Translation } from '../topic';

export const dialogPlan: Translation<typeof english> = {
  title: 'Die nächsten vier Quartale',
  moveThem: 'Verschieben',
  beyond: 'Später als in zwölf Monaten',
  beyondAbout: 'In keinem der nächsten Quartale ist Platz: Das gehört in die Produktstrategie.',
  waitForIt: { one: '{n} Anfrage wartet darauf', other: '{n} Anfragen warten darauf' },
  wantedIn: 'Gewünscht in {quarter}',
};
