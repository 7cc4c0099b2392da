/** Remembers in the document which rows are the example's, so that removing it takes those and nothing else. */
import { forget, recallJson, remember, rememberAtOnce } from '../sheets/document-memory';

export interface ExampleMark {
  readonly quarters: readonly string[];
  readonly requests: readonly string[];
  /** Until all of it is there. */
  readonly isLoading?: boolean;
}

const key = 'example';

export const readExampleMark = (): ExampleMark | null =>
  recallJson<ExampleMark>(
    key,
    ({ quarters, requests }) => Array.isArray(quarters) && Array.isArray(requests),
  );

/** All of it is there. */
export const rememberLoaded = ({ quarters, requests }: ExampleMark): void => {
  remember(key, JSON.stringify({ quarters, requests }));
};

export const writeExampleMark = (mark: ExampleMark): void => {
  rememberAtOnce({ [key]: JSON.stringify(mark) });
};

export const forgetExample = (): void => {
  forget(key);
};
