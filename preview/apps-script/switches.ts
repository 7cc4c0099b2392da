/** Where nobody knows what Google does, or where it varies: a switch each, so that the add-on can be tried both ways. */

/** On or off, or a seed that an order is drawn with, null for none. */
export type SwitchValue = boolean | number | null;

interface Described<Value extends SwitchValue> {
  /** What is so when it is on; the developer drawer shows it. */
  readonly sentence: string;
  readonly initially: Value;
}

const toggle = (sentence: string, initially: boolean): Described<boolean> => ({ sentence, initially });
const seed = (sentence: string): Described<number | null> => ({ sentence, initially: null });

/** Whoever adds a switch adds it here, and has it in the drawer too. */
export const SWITCHES = {
  /** google.md has no source: whether a person's undo or redo fires onEdit. */
  undoFiresOnEdit: toggle('Undo and redo fire onEdit.', true),
  /** As for people of the developer's own domain; off, all others stay unknown in full authorization too. */
  emailVisible: toggle("Menus and the sidebar are told everybody's e-mail address.", true),
  /** google.md has both: the add-on guide says no, a tool that tells edits apart yes. */
  moveFiresOnEdit: toggle('Moving cells fires onEdit with the range they are moved to.', true),
  /** Both were reported. */
  pastedCellHasValue: toggle('Pasting into one cell fires onEdit with its value, as typing does.', false),
  sortFiresOnEdit: toggle('Sorting a range fires onEdit with the whole range.', true),
  /** google.md only guesses so. */
  pasteReplacesValidation: toggle('Pasting into a cell takes its validation rule away.', true),
  /** Nobody says. */
  metadataFollowsSort: toggle("A row's developer metadata goes along when sorting moves its cells.", false),
  shuffleAnswers: seed(
    'Calls of google.script.run that are under way at the same time are answered in an order drawn with this seed.',
  ),
  /** As some people report: all from two slashes to the line's end goes, in text too. */
  hostileHtml: toggle('HtmlService damages inline scripts: text after // is lost, HTML comments too.', false),
  accountMixUp: toggle('google.script.run fails, as in a browser signed in to several accounts.', false),
  /** google.md only guesses so. */
  oneCellRangeIsValue: toggle('F(A1:A1) gives a custom function the plain value, not rows.', true),
  /** An inference of google.md from the cache; off, each cell has results of its own. */
  cellsShareResults: toggle(
    'Cells that call a custom function with the same values share one result, also after one of them is edited.',
    true,
  ),
  /** How long Google keeps results is not documented. */
  resultsOutliveTheirCells: toggle(
    "A custom function's result is kept though no cell shows it, until its formula is replaced by other content.",
    false,
  ),
  /** Google's refusal does not name it. */
  todayIsVolatile: toggle('TODAY() is refused in arguments of custom functions as NOW() is.', false),
  /** google.md knows "strings only", and that a note set to 25 reads "25.0". */
  storedNumbersAreDecimals: toggle('A whole number stored as a property or in a cache reads "1.0".', true),
  /** google.md 73 says so, and not what others see meanwhile; refusals of a write then come later than the call. */
  writesWaitForFlush: toggle(
    'What a script writes to ranges is kept back until it reads, flushes or ends; releasing a lock does not apply it.',
    false,
  ),
  /** Google may evict whenever it likes. */
  evictCache: toggle('The cache has lost everything that was put into it.', false),
} as const satisfies Record<string, Described<boolean> | Described<number | null>>;

export type Switches = { -readonly [Name in keyof typeof SWITCHES]: (typeof SWITCHES)[Name]['initially'] };

export const defaultSwitches = (): Switches =>
  Object.fromEntries(Object.entries(SWITCHES).map(([name, { initially }]) => [name, initially])) as Switches;
