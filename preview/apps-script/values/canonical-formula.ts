/** A formula in the one form that is stored and read back: that of the United States, references in upper case. */
import { cornerText, replaceReferences } from './references';

/** Quoted parts, which stay; numbers with a decimal comma; what separates arguments and opens or closes an array. */
const PART = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\d_$.])\d*,\d+|[{};,\\]/gu;

/**
 * Outside arrays `;` separates arguments in every locale. `hasDecimalComma` reads what a person types where the
 * comma is decimal: `=SUM(1,5;2)` is `=SUM(1.5,2)`, `{1\2;3\4}` is `{1,2;3,4}`.
 * Undefined where such a person used a comma between arguments, which Sheets cannot parse.
 */
export function canonicalFormula(text: string, hasDecimalComma: boolean): string | undefined {
  let depth = 0;
  const unreadable: string[] = [];
  const separated = text.replace(PART, (part: string) => {
    if (part === '{') depth += 1;
    if (part === '}') depth -= 1;
    if (part === ';') return depth > 0 ? ';' : ',';
    if (!hasDecimalComma) return part;
    if (part === '\\') return ',';
    if (part === ',') unreadable.push(part);
    return /^\d*,\d+$/.test(part) ? part.replace(',', '.') : part;
  });
  return unreadable.length > 0
    ? undefined
    : replaceReferences(separated, (corners) => corners.map(cornerText).join(':'));
}
