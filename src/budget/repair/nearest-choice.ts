/** The word of a list that somebody most likely meant: for a suggestion, never to decide anything. */

/** What other tools call the same state; a word may be misspelt here too. */
const otherWords: Readonly<Record<string, string>> = {
  'in progress': 'Building',
  wip: 'Building',
  started: 'Building',
  doing: 'Building',
  done: 'Shipped',
  released: 'Shipped',
  live: 'Shipped',
  complete: 'Shipped',
  open: 'New',
  backlog: 'New',
  'to do': 'New',
  approved: 'Endorsed',
  accepted: 'Endorsed',
  rejected: 'Declined',
  "won't do": 'Declined',
  parked: 'Shelved',
  'on hold': 'Shelved',
  duplicate: 'Merged',
};

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .toLowerCase();

/** Letters to insert, leave out or exchange until one text is the other. */
const distance = (one: string, other: string): number => {
  let line = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const exchanged = (line[column - 1] ?? 0) + (isSame ? 0 : 1);
      next.push(Math.min(exchanged, (line[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    line = next;
  }
  return line[other.length] ?? 0;
};

/** One slip in four letters: 'Bilding' is Building, 'Nwe' is New, 'later' is nothing. */
const slips = (text: string): number => Math.max(1, Math.floor(text.length / 4));

/** nearestChoice('in progres', statuses) is 'Building'; null when nothing is near, or two are as near. */
export const nearestChoice = (text: string, choices: readonly string[]): string | null => {
  const meant = plain(text);
  if (meant === '' || meant.length > 40) return null;
  const words = [
    ...choices.map((choice) => [plain(choice), choice] as const),
    ...Object.entries(otherWords).filter(([, choice]) => choices.includes(choice)),
  ];
  const near = words
    .map(([word, choice]) => ({ choice, away: distance(meant, word), allowed: slips(word) }))
    .filter(({ away, allowed }) => away <= allowed)
    .sort((one, other) => one.away - other.away);
  const [best] = near;
  const isAlone = near.every(({ choice, away }) => choice === best?.choice || away > (best?.away ?? 0));
  return best && isAlone ? best.choice : null;
};
