/** Reads the value of a deal as CRMs write it: with a currency, with separators of either kind. */
import { readNumber } from '../reading/read-number';

/** readMoney('$1,234,567') is 1234567, '95,570.69' is 95570.69, '1.234 €' is 1234: no deal is worth three decimals. null: no amount. */
export const readMoney = (text: string): number | null => {
  const withCurrency = /^(?:[A-Z]{3}|[A-Z]{0,3}\p{Sc})?\s*([+-]?\d[\d.,\s]*)\s*(?:[A-Z]{3}|\p{Sc})?$/u;
  const digits = withCurrency.exec(text.trim())?.[1]?.trim();
  if (digits === undefined) return null;
  const number = readNumber(digits);
  return number === 'ambiguous' ? Number(digits.replace(/[.,\s]/g, '')) : number;
};
