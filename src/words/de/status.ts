import type { status as english } from '../en/status';
import type { Translation } from '../topic';

export const status: Translation<typeof english> = {
  sentence: '{request}: {where}.',
  merged: 'mit einer anderen Anfrage zusammengeführt',
  mergedInto: 'mit {request} zusammengeführt: Fragen Sie nach dieser',
  declined: 'abgelehnt',
  onShelf: 'in der Ablage: Die Arbeit daran wurde beendet',
  shipped: 'ausgeliefert',
  committed: 'in {quarter} zugesagt',
  committedAndBuilt: 'in {quarter} zugesagt, {share} gebaut',
  waits: '{request}: wartet.',
  waitsAtRank: '{request}: Rang {rank}, wartet.',
  waitsPlanned: '{request}: wartet: {plan}. Dem Kunden ist noch nichts zugesagt.',
  waitsAtRankPlanned: '{request}: Rang {rank}, wartet: {plan}. Dem Kunden ist noch nichts zugesagt.',
  wouldFit: 'würde in {quarter} passen',
};
