/** The first of several sentences: what is wrong, without the remedy behind it. */
import { calendar } from '../../words/en/calendar';

/** In '5. November' a full stop ends no sentence. */
const isInDay = (text: string, at: number): boolean =>
  /\d$/.test(text.slice(0, at)) &&
  Object.values(calendar.months).some((month) => text.slice(at + 1).startsWith(` ${month}`));

/** firstSentence('SSO has no estimate. Product writes one.') is 'SSO has no estimate.' Text without an end is a sentence. */
export const firstSentence = (text: string): string => {
  const ends = /[.!?](?=\s|$)|[\u3002\uff01\uff1f]/g;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    if (!isInDay(text, end.index)) return text.slice(0, end.index + 1);
  }
  return text;
};
