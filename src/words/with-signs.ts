/** A number with the decimal sign of the spreadsheet's locale. */
import { signs } from './en/signs';

/** withSigns('5.2') is '5,2' in a German spreadsheet. `number` is written with a point and without anything between thousands. */
export const withSigns = (number: string): string => number.replace('.', signs.decimal);
