/** Reads a number as people write it: either decimal mark, thousands marks where they can mean nothing else. */

/** All the spaces Sheets' locales put between thousands: plain, no-break, narrow no-break, thin. */
const spaces = /[\u0020\u00a0\u202f\u2009]/g;

const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

/** '1,234' is 1234 in London and 1.234 in Berlin; '0,234' can only be a decimal. */
const couldBeThousands = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

/** '1,234,567', or '1.234.567,5': the mark that repeats parts thousands, the other one is the decimal mark. */
const grouped = [/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/, /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/];

/**
 * readNumber('1,5') is 1.5, readNumber('1,234.5') is 1234.5, readNumber('−3') is -3.
 * 'ambiguous' when the text means two numbers ('1,234'), null when it is no number ('1e9', 'soon').
 */
export const readNumber = (text: string): number | 'ambiguous' | null => {
  const tight = text.replace(spaces, '').replace('\u2212', '-');
  if (couldBeThousands.test(tight)) return 'ambiguous';
  const [commas, dots] = grouped;
  if (commas?.test(tight)) return Number(tight.replace(/,/g, ''));
  if (dots?.test(tight)) return Number(tight.replace(/\./g, '').replace(',', '.'));
  const withDot = tight.replace(',', '.');
  return plain.test(withDot) ? Number(withDot) : null;
};
