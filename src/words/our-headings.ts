/**
 * Headings by which the add-on finds its own things again on a tab that people have written on. They stand there in the
 * language of the day they were written, so each is known in all of them.
 */
import { language } from './en/language';

const headings = {
  actions: {
    en: 'Decisions and actions (yours: each stays until it is ticked)',
    de: 'Entscheidungen und Aufgaben (Ihre: jede bleibt, bis sie abgehakt ist)',
    ja: '決定事項とアクション（入力欄：チェックするまで残ります）',
  },
  notes: {
    en: 'Notes of the meeting (yours: kept when the page is rebuilt)',
    de: 'Notizen der Besprechung (Ihre: bleiben, wenn die Seite neu gebaut wird)',
    ja: '会議メモ（入力欄：ページを作り直しても残ります）',
  },
  burnChart: {
    en: 'Budget used against the quarter',
    de: 'Verbrauchtes Budget im Verlauf des Quartals',
    ja: '四半期の経過と予算の消化',
  },
} as const;

type Heading = keyof typeof headings;

/** As it is written today. */
export const ourHeading = (heading: Heading): string => {
  const forms: Readonly<Partial<Record<string, string>>> = headings[heading];
  return forms[language.code] ?? headings[heading].en;
};

export const isOurHeading = (heading: Heading, text: unknown): boolean =>
  Object.values<unknown>(headings[heading]).includes(text);
