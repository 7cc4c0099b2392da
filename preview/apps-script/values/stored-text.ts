/** What properties and caches make of a value: they keep text, and nothing but text. */
import type { Switches } from '../switches';

export function storedText(value: unknown, { storedNumbersAreDecimals }: Switches): string {
  // Every number is a Double to Google's services.
  return storedNumbersAreDecimals && Number.isInteger(value) ? `${String(value)}.0` : String(value);
}
