/** A test of one fact about Google, named by the section and the number it has in google.md. */

/**
 * `number` as google.md has it; a letter after it where a fact takes several tests: `66b`.
 * `title` is the fact in a sentence, with google.md's mark of how sure it is: `[H] …`.
 */
export function fact(
  section: string,
  number: number | string,
  title: string,
  check: (() => void) | (() => Promise<void>),
): void {
  test(`${section} #${number} ${title}`, check);
}
