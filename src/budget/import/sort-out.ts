/** Parts what is new from what the spreadsheet or the file itself already holds: importing the same file again adds nothing. */
import type { ImportedRequest } from './imported-request';

/** What is there, by key and, where one of the two has none, by title and customer. */
export interface KnownRequests {
  readonly sources: readonly string[];
  /** Fingerprints of requests with a source, and of those without. */
  readonly titled: readonly string[];
  readonly unsourced: readonly string[];
}

export interface SortedOut {
  readonly fresh: readonly ImportedRequest[];
  /** Already in the spreadsheet. */
  readonly known: number;
  /** The same as an earlier row of the file. */
  readonly repeated: number;
}

type Named = Pick<ImportedRequest, 'title' | 'customer' | 'source'>;

/** Case and spaces do not make another request. */
const fingerprint = ({ title, customer }: Named): string =>
  [title, customer].map((text) => text.trim().replace(/\s+/g, ' ').toLowerCase()).join('\n');

export const knownRequests = (requests: readonly Named[]): KnownRequests => {
  const sourced = requests.filter(({ source }) => source !== '');
  return {
    sources: sourced.map(({ source }) => source),
    titled: sourced.map(fingerprint),
    unsourced: requests.filter(({ source }) => source === '').map(fingerprint),
  };
};

const registerOf = ({ sources, titled, unsourced }: KnownRequests) => {
  const register = { sources: new Set(sources), titled: new Set(titled), unsourced: new Set(unsourced) };
  return {
    has: (request: Named): boolean => {
      const print = fingerprint(request);
      if (register.unsourced.has(print)) return true;
      return request.source === '' ? register.titled.has(print) : register.sources.has(request.source);
    },
    add: (request: Named): void => {
      if (request.source === '') register.unsourced.add(fingerprint(request));
      else {
        register.sources.add(request.source);
        register.titled.add(fingerprint(request));
      }
    },
  };
};

export const sortOut = (requests: readonly ImportedRequest[], before: KnownRequests): SortedOut => {
  const there = registerOf(before);
  const inFile = registerOf({ sources: [], titled: [], unsourced: [] });
  const fresh: ImportedRequest[] = [];
  let [known, repeated] = [0, 0];
  for (const request of requests) {
    if (there.has(request)) known += 1;
    else if (inFile.has(request)) repeated += 1;
    else {
      inFile.add(request);
      fresh.push(request);
    }
  }
  return { fresh, known, repeated };
};
