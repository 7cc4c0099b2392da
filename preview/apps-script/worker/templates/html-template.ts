/** An HtmlTemplate: text with scriptlets, and the variables a script sets on it. It runs in the script's own realm. */
import { templateCode } from './template-code';

/** A variable's name; a property with any other name cannot be reached from a scriptlet. */
const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

export class HtmlTemplate {
  /** `source` is kept out of the object's own properties, which are the template's variables. */
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  evaluate(): unknown {
    const names = Object.keys(this).filter((name) => NAME.test(name));
    const variables = names.map((name) => (this as unknown as Record<string, unknown>)[name]);
    // oxlint-disable-next-line typescript/no-implied-eval -- sees the project's globals and nothing of the preview's
    const run = new Function(...names, `return ${this.getCode()}`) as (...values: unknown[]) => unknown;
    return run(...variables);
  }

  getCode(): string {
    return templateCode(this.#source);
  }

  getCodeWithComments(): string {
    return templateCode(this.#source, true);
  }

  getRawContent(): string {
    return this.#source;
  }

  toString(): string {
    return 'HtmlTemplate';
  }
}
