/** Remembers in the document which rows are the example's, so that removing it takes those and nothing else. */
import { forget, recall, rememberAtOnce } from '../sheets/document-memory';

export interface ExampleMark {
  readonly quarters: readonly string[];
  readonly requests: readonly string[];
}

const key = 'example';

export const readExampleMark = (): ExampleMark | null => {
  const stored = recall(key);
  return stored === null ? null : (JSON.parse(stored) as ExampleMark);
};

export const writeExampleMark = (mark: ExampleMark): void => {
  rememberAtOnce(key, JSON.stringify(mark));
};

export const forgetExample = (): void => {
  forget(key);
};
