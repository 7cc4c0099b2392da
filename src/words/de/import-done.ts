import type { importDone as english } from '../en/import-done';
import type { Translation } from '../topic';

export const importDone: Translation<typeof english> = {
  imported: {
    one: '{n} Anfrage importiert, {ids}, hinter den anderen eingereiht.',
    other: '{n} Anfragen importiert, {ids}, hinter den anderen eingereiht.',
  },
  range: '{first} bis {last}',
  wereHere: { one: '{n} war schon da.', other: '{n} waren schon da.' },
  nothing: {
    one: 'Nichts wurde hinzugefügt: {n} war schon da.',
    other: 'Nichts wurde hinzugefügt: {n} waren schon da.',
  },
};
