/** Remembers in the document which rows are the example's, so that removing it takes those and nothing else. */
import { recallJson, remember } from '../../sheets/document-memory';

export interface ExampleMark {
  readonly quarters: readonly string[];
  readonly requests: readonly string[];
  /** On its way in or out: not all of it is there. */
  readonly isPartial?: boolean;
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

/** From before the first write until all of it is there, or gone. */
export const partialMark = ({ quarters, requests }: ExampleMark): Readonly<Record<string, string>> => ({
  [key]: JSON.stringify({ quarters, requests, isPartial: true }),
});

/** Together with all else that is then true, so it is not deleted, which would be a call of its own. */
export const forgetExample = (): void => remember(key, '');
