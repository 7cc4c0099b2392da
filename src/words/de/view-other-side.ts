import type { viewOtherSide as english } from '../en/view-other-side';
import type { Translation } from '../topic';

export const viewOtherSide: Translation<typeof english> = {
  over: '{title} braucht voraussichtlich {amount} mehr als den Preis.',
  pulled: {
    Product: {
      one: '{n} Anfrage von Produkt zurückgezogen.',
      other: '{n} Anfragen von Produkt zurückgezogen.',
    },
    Company: {
      one: '{n} Anfrage vom Unternehmen zurückgezogen.',
      other: '{n} Anfragen vom Unternehmen zurückgezogen.',
    },
    'No fault': {
      one: '{n} Anfrage ohne Verschulden zurückgezogen.',
      other: '{n} Anfragen ohne Verschulden zurückgezogen.',
    },
  },
  freeExit: '{title} kostenlos streichen: {amount} kommen zurück',
};
