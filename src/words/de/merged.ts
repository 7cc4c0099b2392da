import type { merged as english } from '../en/merged';
import type { Translation } from '../topic';

export const merged: Translation<typeof english> = {
  done: '{goes} ist mit {stays} zusammengeführt.',
  doneWithAsks: {
    one: '{goes} ist mit {stays} zusammengeführt: {n} Nachfrage.',
    other: '{goes} ist mit {stays} zusammengeführt: {n} Nachfragen.',
  },
  doneWithRank: {
    one: '{goes} ist mit {stays} zusammengeführt: {n} Nachfrage, Rang {rank}.',
    other: '{goes} ist mit {stays} zusammengeführt: {n} Nachfragen, Rang {rank}.',
  },
  undone: '{request} ist wieder eine eigene Anfrage.',
  undoneWithAsks: {
    one: '{request} ist wieder eine eigene Anfrage: {n} Nachfrage, Rang {rank}.',
    other: '{request} ist wieder eine eigene Anfrage: {n} Nachfragen, Rang {rank}.',
  },
  intoNothing: 'und „Merged into“ sagt nicht, mit welcher Anfrage',
  intoItself: 'und „Merged into“ nennt sie selbst',
  intoUnknown: 'und es gibt keine Anfrage {request}',
  held: { committed: 'zugesagt', shipped: 'ausgeliefert', onShelf: 'in der Ablage' },
};
