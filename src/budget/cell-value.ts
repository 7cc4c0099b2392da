/** What a cell may hold once the sheets room has read it: dates have become 'YYYY-MM-DD' text. */
export type CellValue = number | string | boolean;
