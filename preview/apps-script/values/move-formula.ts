/** A formula copied to another cell: its relative references move along, `$` ones stay. */
import { cornerText, replaceReferences, type Corner, type Line } from './references';

const moved = (line: Line | undefined, by: number): Line | undefined =>
  line && !line.isFixed ? { ...line, index: line.index + by } : line;

/** A reference that is moved off the tab's upper or left edge becomes `#REF!`, as on Google. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if ((rows === 0 && columns === 0) || !formula.startsWith('=')) return formula;
  return replaceReferences(formula, (corners) => {
    const targets = corners.map((corner): Corner => {
      const [column, row] = [moved(corner.column, columns), moved(corner.row, rows)];
      return { ...(column && { column }), ...(row && { row }) };
    });
    const isOutside = targets.some(({ column, row }) => (column?.index ?? 0) < 0 || (row?.index ?? 0) < 0);
    return isOutside ? '#REF!' : targets.map(cornerText).join(':');
  });
}
