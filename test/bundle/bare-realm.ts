/** Loads a script as Apps Script's V8 does: the language alone, no Node, no DOM, and Google services nobody may touch yet. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

/** SpreadsheetApp, Utilities …: every service that the types declare as a global. */
export const googleServices = namesOfServices();

export interface LoadedScript {
  /** The globals that loading the script added, with their types. */
  readonly added: Readonly<Record<string, string>>;
  /** The services that were read while it loaded. */
  readonly touched: readonly string[];
}

export function loadInBareRealm(code: string): LoadedScript {
  const touched: string[] = [];
  const realm = createContext(Object.create(null) as object);
  for (const name of googleServices) {
    Object.defineProperty(realm, name, {
      get() {
        touched.push(name);
        throw new Error(`${name} was touched while the script loaded`);
      },
    });
  }
  const before = new Set(globalNames(realm));
  // The context's own console is the inspector's; Apps Script has one too.
  runInContext(code, realm, { filename: 'Code.js' });
  const names = globalNames(realm).filter((name) => !before.has(name));
  const types = runInContext('(names) => names.map((name) => typeof globalThis[name])', realm) as (
    names: string[],
  ) => string[];
  const kinds = types(names);
  return { added: Object.fromEntries(names.map((name, at) => [name, kinds[at] ?? ''])), touched };
}

function globalNames(realm: object): string[] {
  return [...(runInContext('Object.getOwnPropertyNames(globalThis)', realm) as string[])];
}

function namesOfServices(): string[] {
  const types = readFileSync('node_modules/@types/google-apps-script/index.d.ts', 'utf8');
  const files = [...types.matchAll(/path="([^"]+)"/g)].map(
    ([, path = '']) => `node_modules/@types/google-apps-script/${path}`,
  );
  const declared = files.flatMap((path) => [
    ...readFileSync(path, 'utf8').matchAll(/^declare (?:var|const|let) (\w+)/gm),
  ]);
  return [...new Set(declared.map(([, name = '']) => name))].filter((name) => name !== 'console');
}
