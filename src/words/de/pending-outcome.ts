import type { pendingOutcome as english } from '../en/pending-outcome';
import type { Translation } from '../topic';

export const pendingOutcome: Translation<typeof english> = {
  dropped: 'Übernommen wird sie gestrichen: {price}.',
  added: 'Übernommen wird sie aufgenommen: {price}.',
  reinstated: 'Übernommen kommt sie aus der Ablage zurück: {price}.',
  shipped: 'Übernommen wird sie zu ihrem Preis ausgeliefert: {price}.',
  grown: 'Übernommen wächst sie auf {amount}: {price}.',
  cut: 'Übernommen wird sie auf {amount} gekürzt: {price}.',
  reEstimated: 'Übernommen erwartet Produkt {amount}: {price}.',
  renamed: 'Übernommen hat sie den neuen Titel: {price}.',
  granted: 'Übernommen bewilligt der Approver {amount}: {price}.',
  taken: 'Übernommen entzieht der Approver {amount}: {price}.',
  posted: 'Übernommen wird es gebucht: {price}.',
  built: 'Übernommen zählt dieser Anteil.',
  duplicated: 'Übernommen bekommt sie eine eigene ID und ist eine neue Anfrage.',
  price: {
    takes: 'braucht {amount} mehr',
    costs: 'kostet {amount}',
    wouldCost: 'würde {amount} kosten',
    free: 'kostenlos',
    gives: 'gibt {amount} zurück',
  },
};
