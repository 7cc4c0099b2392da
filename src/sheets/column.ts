/** One column of a tab as people see it; each tab declares its columns once, in a table. */
export interface Column {
  /** One sentence of meaning and the allowed values, shown as the header's note; at most 200 characters. */
  readonly note: string;
  /** Who fills it: people type, the add-on writes values, or a native formula computes. */
  readonly filledBy: 'people' | 'add-on' | 'formula';
  /** Pixels. */
  readonly width: number;
  /** A Sheets number format; '@' keeps text as text. */
  readonly format?: string;
  /** A drop-down. Other text is flagged, not rejected: strict validation would also refuse our own block writes. */
  readonly choices?: readonly string[];
  readonly align?: 'left' | 'center' | 'right';
  /** Laid out when something is first written into it; until then it reads as blank and nobody misses it. */
  readonly isOptional?: true;
  /** The layout that brought the column (schema/current-layout.ts); in a file of an earlier one nobody misses it. */
  readonly since?: 2 | 3;
  /** Wraps long text instead of clipping it. */
  readonly wraps?: boolean;
}

/** All columns of a tab in the order set-up lays them out, by header. */
export type Columns<Header extends string> = Readonly<Record<Header, Column>>;

export const headersOf = <Header extends string>(columns: Columns<Header>): Header[] =>
  Object.keys(columns) as Header[];

/**
 * The columns with their notes, each looked up when it is read: only then is it known in which language. Made as the places
 * of a tab are (read-tab.ts), whose shape V8 then keeps and knows again at every reading.
 */
export const withNotes = <Header extends string>(
  notes: Readonly<Record<Header, string>>,
  columns: Readonly<Record<Header, Omit<Column, 'note'>>>,
): Columns<Header> =>
  Object.fromEntries(
    (Object.keys(columns) as Header[]).map((header) => [
      header,
      Object.defineProperty({ ...columns[header] }, 'note', { get: () => notes[header], enumerable: true }),
    ]),
  ) as Columns<Header>;
