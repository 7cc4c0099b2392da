/** The weekly page as a message for a chat: plain, or in Markdown. */
import { weeklyMessage as words } from '../../words/en/weekly-message';
import { fill } from '../../words/fill';
import { units, type Unit } from '../unit';
import { showAmount } from '../showing/show-amount';
import type { WeeklyList, WeeklyPage } from './page';
import type { WeeklyLine } from './weekly-line';

/** What chats show at once, and what the strictest of them takes. */
const mostCharacters = 3500;

/** Lines of a part at first; when the message is too long, fewer and fewer. */
const linesAtFirst = 12;

/** How a message is marked up: what people wrote goes through `text`, our own headings through `heading`. */
interface Markup {
  readonly title: (says: string) => string;
  readonly heading: (says: string) => string;
  readonly item: (says: string) => string;
  readonly text: (written: string) => string;
}

const plain: Markup = {
  title: (says) => says,
  heading: (says) => says,
  item: (says) => `- ${says}`,
  text: (written) => written.replace(/\s+/g, ' '),
};

/** Everything that Markdown, or the HTML inside it, gives a meaning to; and the @ and # that chats make mentions of. */
const markdownSigns = /[\\`*_{}[\]()<>#+!|~@&-]/g;

/** A number and a dot at the start of a line would begin a list. */
const escaped = (written: string): string =>
  written
    .replace(/\s+/g, ' ')
    .replace(markdownSigns, '\\$&')
    .replace(/^(\d+)\./, '$1\\.');

const markdown: Markup = {
  title: (says) => `## ${says}`,
  heading: (says) => `**${says}**`,
  item: (says) => `- ${says}`,
  text: escaped,
};

interface Part {
  readonly heading: string;
  readonly items: readonly string[];
}

const stripInWords = ({ strip, unit }: WeeklyPage): string => {
  const show = (amount: number, of: Unit): string => showAmount(amount, of);
  const { budget, built, stillToBuild, sunk, disruption, remaining } = strip;
  return [
    fill(words.budget, { amount: show(budget, unit), unit: units[unit].plural }),
    fill(words.built, { amount: show(built, unit) }),
    fill(words.stillToBuild, { amount: show(stillToBuild, unit) }),
    fill(words.sunk, { amount: show(sunk, unit) }),
    fill(words.disruption, { amount: show(disruption, unit) }),
    fill(words.left, { amount: show(remaining, unit) }),
  ].join(' · ');
};

const inBrackets = (parts: readonly string[]): string => {
  const filled = parts.filter((part) => part !== '');
  return filled.length === 0 ? '' : ` (${filled.join(', ')})`;
};

const lineInWords = ({ title, id, shown, built, customer }: WeeklyLine): string =>
  `${title.trim() || id}${inBrackets([shown, built, customer === '' ? '' : fill(words.customer, { customer })])}`;

const viewOf = (heading: string, lines: readonly WeeklyLine[]): Part => ({
  heading,
  items: lines.length > 0 ? lines.map(lineInWords) : [words.nothing],
});

const listOf = ({ heading, notes }: WeeklyList): Part => ({
  heading,
  items: notes.map(({ label, text }) => [label, text].filter((part) => part !== '').join(': ')),
});

const partsOf = (page: WeeklyPage): Part[] => [
  ...(page.closing ? [listOf(page.closing.great), listOf(page.closing.learned)] : []),
  viewOf(words.buildingNow, page.buildingNow),
  viewOf(words.planned, page.planned),
  ...page.queue.map(({ heading, lines }) => viewOf(fill(words.queue, { heading }), lines)),
  listOf(page.since),
  listOf(page.agenda),
];

/** One line stays one line, however long a title is. */
const mostInLine = 160;
const shortened = (line: string): string => {
  const characters = Array.from(line);
  return characters.length > mostInLine ? `${characters.slice(0, mostInLine - 1).join('')}…` : line;
};

const written = (page: WeeklyPage, markup: Markup, lines: number): string => {
  const { title, heading, item, text } = markup;
  const part = ({ heading: says, items }: Part): string[] => {
    if (items.length === 0) return [];
    const more = items.length - lines;
    return [
      [
        heading(text(says)),
        ...items.slice(0, lines).map((each) => item(text(shortened(each)))),
        ...(more > 0 ? [item(fill(words.more, { n: more }))] : []),
      ].join('\n'),
    ];
  };
  return [
    `${title(text(page.title))}\n${text(page.subtitle)}`,
    text(page.sentence),
    text(stripInWords(page)),
    ...partsOf(page).flatMap(part),
  ].join('\n\n');
};

/** As many lines of each part as fit a message; with none left, the end is cut off. */
const fitting = (page: WeeklyPage, markup: Markup): string => {
  for (let lines = linesAtFirst; lines > 0; lines -= 1) {
    const message = written(page, markup, lines);
    if (message.length <= mostCharacters) return message;
  }
  return `${Array.from(written(page, markup, 1))
    .slice(0, mostCharacters / 2)
    .join('')}…`;
};

export const weeklyText = (page: WeeklyPage): string => fitting(page, plain);

/** What people wrote is escaped: a title of '**bold**' or '<b>' stays what was typed. */
export const weeklyMarkdown = (page: WeeklyPage): string => fitting(page, markdown);
