/** Where nobody knows what Google does, or where it varies: a switch each, so that the add-on can be tried both ways. */

export interface Switches {
  /** google.md has no source: whether a person's undo or redo fires onEdit. */
  undoFiresOnEdit: boolean;
  /** Whether sorting a range fires onEdit with the whole range. */
  sortFiresOnEdit: boolean;
  /** Whether pasting into a cell with a validation rule takes the rule away; google.md only guesses so. */
  pasteReplacesValidation: boolean;
  /** Whether a row's developer metadata goes along when sorting moves its cells; nobody says. */
  metadataFollowsSort: boolean;
  /** A seed: calls of google.script.run that are under way at the same time are answered in an order drawn with it. */
  shuffleAnswers: number | null;
  /** HtmlService damages inline scripts, as some people report: all from two slashes to the line's end goes, in text too. */
  hostileHtml: boolean;
  /** google.script.run fails as it does in a browser that is signed in to several Google accounts. */
  accountMixUp: boolean;
}

export const defaultSwitches = (): Switches => ({
  undoFiresOnEdit: true,
  sortFiresOnEdit: true,
  pasteReplacesValidation: true,
  metadataFollowsSort: false,
  shuffleAnswers: null,
  hostileHtml: false,
  accountMixUp: false,
});
