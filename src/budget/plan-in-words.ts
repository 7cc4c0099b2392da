/** Why a request waits and where it is planned, in the words of the Plan column. */

/** planInWords('does not fit by 15', '2027-Q1') is 'does not fit by 15, planned for 2027-Q1'. */
export const planInWords = (why: string, plan: string | undefined): string => {
  if (why === 'no estimate' || why === 'paid by Product') return why;
  const where = plan === undefined || plan === 'unplanned' ? 'for product strategy' : `planned for ${plan}`;
  return why === '' ? where : `${why}, ${where}`;
};
