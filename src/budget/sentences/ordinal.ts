/** Numbers in their order, as English says them. */

const endings: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };

/** ordinal(1) is '1st', ordinal(11) is '11th', ordinal(22) is '22nd'. */
export const ordinal = (n: number): string => {
  const isTeen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${isTeen ? 'th' : (endings[n % 10] ?? 'th')}`;
};
