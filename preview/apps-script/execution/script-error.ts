/** An error that ended a script, with the name and the stack it had there. */
export class ScriptError extends Error {
  constructor(
    override readonly name: string,
    message: string,
    readonly scriptStack: string,
  ) {
    super(message);
  }

  /** The line of the project's code that it came from; 0 where nobody knows, as with a thrown text. */
  get line(): number {
    for (const frame of this.scriptStack.split('\n')) {
      const [, file = '', line] = FRAME.exec(frame) ?? [];
      if (line !== undefined && !OUR_OWN.test(file)) return Number(line);
    }
    return 0;
  }
}

/** `at name (Code.gs:12:9)`, or without a name and brackets. */
const FRAME = /^\s*at .*?([^\s(]*):(\d+):\d+\)?$/;

/** The realm's own code around the script's, in Node and in a browser. */
const OUR_OWN = /realm\.js$|^node:|<anonymous>|script-worker/;
