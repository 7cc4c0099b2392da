/** What a cell may hold once the sheets room has read it: dates have become 'YYYY-MM-DD' text. */
export type CellValue = number | string | boolean;

/** A cell that can't be read as meant: one plain sentence, what is wrong and the remedy, without tab and cell. */
export interface Wrong {
  readonly wrong: string;
}

/** isWrong(readAmount('soon', unit)) is true; the reader puts tab and cell beside the sentence. */
export const isWrong = (read: unknown): read is Wrong =>
  typeof read === 'object' && read !== null && 'wrong' in read;
