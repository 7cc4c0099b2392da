/**
 * The schema version, in a cell that people can see and that a copy of the file takes along: the header behind the last one
 * of Changes says which layout the tabs have and which spreadsheet they belong to. It comes with what is read anyway.
 */
export interface LayoutMark {
  readonly layout: number;
  /** The spreadsheet's name when it was last written. */
  readonly file: string;
  /** The spreadsheet's ID. */
  readonly id: string;
}

const form = /^Layout (\d+) of \u201c([^]*)\u201d \((\S+)\)$/;

/** 'Layout 4 of “Sales budget” (1AbC)'. It begins with a letter, whatever the file is called. */
export const markText = ({ layout, file, id }: LayoutMark): string => `Layout ${layout} of “${file}” (${id})`;

/** 0 when there is none. */
export const markColumn = (headers: readonly string[]): number =>
  headers.findIndex((header) => form.test(header)) + 1;

/** null in files from before the mark, and where somebody has deleted it. */
export const readMark = (headers: readonly string[]): LayoutMark | null => {
  const [, layout, file, id] = form.exec(headers[markColumn(headers) - 1] ?? '') ?? [];
  return layout === undefined ? null : { layout: Number(layout), file: file ?? '', id: id ?? '' };
};
