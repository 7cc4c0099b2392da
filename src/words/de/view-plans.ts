import type { viewPlans as english } from '../en/view-plans';
import type { Translation } from '../topic';

export const viewPlans: Translation<typeof english> = {
  full: 'voll',
  overBy: '{amount} zu viel',
  free: '{amount} frei',
  load: '{load} von {limit} {unit}',
  loadAbout: '{load} von etwa {limit} {unit}',
  tentative: 'vorläufig: nicht versprechen',
  copyOfRow: 'Kopie von Zeile {row}: braucht eine eigene ID',
};
