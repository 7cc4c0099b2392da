/** A script project as Google holds it: files that share one global scope, pages, and a manifest. */

export interface ScriptFile {
  /** With its ending, as an error names it: `Code.gs`. */
  readonly name: string;
  readonly code: string;
}

export interface Manifest {
  readonly timeZone?: string;
  readonly runtimeVersion?: string;
  readonly oauthScopes?: readonly string[];
}

export interface ScriptProject {
  /** What the menu of an add-on is called. */
  readonly name?: string;
  /** In the order in which every execution evaluates them. */
  readonly files: readonly ScriptFile[];
  /** By name, without the ending; a folder is part of the name. */
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
}
