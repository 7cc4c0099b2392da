/**
 * The force-rank session: two requests at a time, until the answers give an order. Binary insertion, so that twelve requests
 * take at most 33 questions. A session is its starting order and its answers, and can go on wherever it stopped.
 */

/** Which of the two is wanted more: the one being placed, or the one it is held against. */
export type Answer = 'placed' | 'against';

export interface RankSession {
  /** Request IDs in the order they had when the session began; later edits of ranks change nothing here. */
  readonly frozen: readonly string[];
  readonly answers: readonly Answer[];
}

export interface Question {
  readonly placed: string;
  readonly against: string;
}

export interface SessionStep {
  /** null when the order is found. */
  readonly question: Question | null;
  /** IDs, the most wanted first: those placed so far, then the rest as they began. */
  readonly order: readonly string[];
  readonly asked: number;
  /** The most questions there can be in all, with the answers so far. Twelve requests begin at 33. */
  readonly atMost: number;
}

/** Questions to find one of `places` places: ⌈log2 places⌉. */
const questionsFor = (places: number): number => Math.ceil(Math.log2(Math.max(1, places)));

/** Answers beyond the last question are ignored. */
export const sessionStep = ({ frozen, answers }: RankSession): SessionStep => {
  const order: string[] = [];
  let asked = 0;
  for (const [index, placed] of frozen.entries()) {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const against = order[middle] ?? '';
      const answer = answers[asked];
      if (answer === undefined) {
        const later = frozen.slice(index + 1).map((_, further) => questionsFor(index + 2 + further));
        const left = [questionsFor(high - low + 1), ...later].reduce((sum, questions) => sum + questions, 0);
        return {
          question: { placed, against },
          order: [...order, ...frozen.slice(index)],
          asked,
          atMost: asked + left,
        };
      }
      asked += 1;
      if (answer === 'placed') high = middle;
      else low = middle + 1;
    }
    order.splice(low, 0, placed);
  }
  return { question: null, order, asked, atMost: asked };
};
