/** The thread in which scenarios run, one after the other; it answers with '' or with what failed. */
import { parentPort } from 'node:worker_threads';
import { vocabulary } from '../steps';
import { faultsOfDocumentation } from './documented-steps';
import { runScenario } from './run-scenario';
import type { Scenario } from './scenario';

export type Question =
  | { readonly id: number; readonly path: string; readonly scenario: Scenario; readonly bundleDir: string }
  | { readonly id: number; readonly documentation: string };

export interface Reply {
  readonly id: number;
  readonly failure: string;
}

const answer = async (question: Question): Promise<string> => {
  if ('documentation' in question) {
    return faultsOfDocumentation(question.documentation, vocabulary).join('\n\n');
  }
  try {
    await runScenario(question.path, question.scenario, vocabulary, question.bundleDir);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

let queue = Promise.resolve();

parentPort?.on('message', (question: Question) => {
  queue = queue.then(async () => {
    const reply: Reply = { id: question.id, failure: await answer(question) };
    parentPort?.postMessage(reply);
  });
});
