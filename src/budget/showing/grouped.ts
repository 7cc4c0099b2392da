/** A whole number with thin spaces between its thousands: grouped(120000) is '120 000'. */
import { amounts } from '../../words/en/amounts';

export const grouped = (value: number): string =>
  String(value).replace(/\B(?=(\d{3})+(?!\d))/g, () => amounts.thousandsMark);
