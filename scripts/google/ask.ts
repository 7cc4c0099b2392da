/** Asks a person at the terminal, or takes the next line of what was piped in. */
import { createInterface } from 'node:readline/promises';
import { Refusal } from './refusal';

export type Ask = (question: string) => Promise<string>;

export interface Asker {
  ask: Ask;
  close: () => void;
}

/** @param answerAhead the options that answer the questions, for whoever runs this where nobody can */
export function askAtTerminal(answerAhead: string): Asker {
  const lines = createInterface({ input: process.stdin });
  // Taken one by one: lines that arrive before their question are kept.
  const answers = lines[Symbol.asyncIterator]();
  return {
    async ask(question) {
      process.stdout.write(`${question} `);
      const answer = await answers.next();
      if (answer.done) {
        throw new Refusal(`Nobody answered: run it at a terminal, or answer ahead with ${answerAhead}.`);
      }
      return answer.value.trim();
    },
    close: () => lines.close(),
  };
}

export const isYes = (answer: string): boolean => /^y(es)?$/i.test(answer);
