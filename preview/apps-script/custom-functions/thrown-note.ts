/** The notes of custom functions that failed, in Google's words. */
import { ScriptError } from '../execution/script-error';

export const NO_VOLATILE_ARGUMENTS =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

/** The message of the error that ended a custom function, and the line it was thrown on. */
export function thrownNote(error: unknown): string {
  if (!(error instanceof ScriptError)) return `${String(error)} (line 0).`;
  const { name, message, line, scriptStack } = error;
  // What the script did not throw, as the end of its time, has neither a place in it nor a name.
  const isPlain = name === 'Error' || scriptStack === '';
  return `${isPlain ? message : `${name}: ${message}`} (line ${line}).`;
}
