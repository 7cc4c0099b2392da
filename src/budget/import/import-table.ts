/** A file as the parser has read it: texts, the header row first. */
export interface ImportTable {
  readonly header: readonly string[];
  /** Rows may be shorter than the header: what is missing is blank. Blank rows are kept, as [] or ['']. */
  readonly rows: readonly (readonly string[])[];
}
