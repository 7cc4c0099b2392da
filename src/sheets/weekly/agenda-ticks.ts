/** Which boxes of "To decide today" are ticked, by the text beside them: a page built again the same week keeps them. */
import { blocks } from './page-columns';

const [boxColumn] = blocks.middle;

/** What was settled, line by line as the page broke it, and the first line of each to know it by. */
export interface AgendaTicks {
  readonly settled: readonly string[];
  readonly firstLines: ReadonlySet<string>;
}

/** `values` of the page alone, from A1: what people keep below it has its own boxes. */
export const agendaTicks = (values: readonly (readonly unknown[])[]): AgendaTicks => {
  const textAt = (row: number): string => {
    const value = values[row]?.[boxColumn];
    return typeof value === 'string' ? value : '';
  };
  const boxed = values.flatMap((line, row) => (line[boxColumn - 1] === true ? [row] : []));
  const whole = (row: number): string => {
    const lines = [textAt(row)];
    // Lines that go on from the one above begin with spaces.
    for (let next = row + 1; /^\s+\S/.test(textAt(next)); next += 1) lines.push(textAt(next).trim());
    return lines.join(' ');
  };
  return { settled: boxed.map(whole), firstLines: new Set(boxed.map(textAt)) };
};
