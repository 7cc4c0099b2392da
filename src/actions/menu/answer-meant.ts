/** Which of a few answers somebody has written: in the words of the spreadsheet's language, or in English. */

/** answerMeant('Behalten', { keep: 'Behalten', fresh: 'Neu' }) is 'keep', and so is answerMeant('Keep', …); null for anything else. */
export const answerMeant = <Answer extends string>(
  written: string,
  answers: Readonly<Record<Answer, string>>,
): Answer | null => {
  const plain = (text: string): string => text.trim().toLowerCase();
  const known = Object.keys(answers) as Answer[];
  return (
    known.find((answer) => [answer, answers[answer]].some((text) => plain(text) === plain(written))) ?? null
  );
};
