/** A request as somebody asks for it, read out of what they wrote: only the title has to be there. */
import type { Problem } from '../problem';
import {
  asksUnreadable,
  dealUnreadable,
  motiveUnknown,
  titleMissingInForm,
  titleTooLong,
} from '../problems/of-intake';
import { readNumber } from '../reading/read-number';

/** As written into the form. */
export interface Asked {
  readonly title: string;
  readonly customer?: string;
  readonly askedBy?: string;
  readonly dealValue?: string;
  readonly motive?: string;
  readonly asks?: string;
}

export interface NewRequest {
  readonly title: string;
  readonly customer: string;
  readonly askedBy: string;
  readonly dealValue: number | null;
  readonly motive: string;
  readonly asks: number;
}

export const motives = ['new', 'expand', 'retain', 'win back'] as const;

/** A title is one line in a meeting; what is longer belongs into Notes. */
const longestTitle = 500;

const checkTitle = (title: string): Problem[] => {
  if (title === '') return [titleMissingInForm()];
  const { length } = Array.from(title);
  return length > longestTitle ? [titleTooLong(length, longestTitle)] : [];
};

const checkDeal = (text: string): Problem[] => {
  const value = readNumber(text);
  const isRead = text === '' || (typeof value === 'number' && value >= 0);
  return isRead ? [] : [dealUnreadable(text, value === 'ambiguous')];
};

const checkAsks = (text: string): Problem[] => {
  const value = readNumber(text);
  const isRead = text === '' || (typeof value === 'number' && Number.isInteger(value) && value >= 1);
  return isRead ? [] : [asksUnreadable(text)];
};

const checkMotive = (text: string): Problem[] =>
  text === '' || motives.some((motive) => motive === text) ? [] : [motiveUnknown(text, motives)];

const numberIn = (text: string): number | null => {
  const value = readNumber(text);
  return typeof value === 'number' ? value : null;
};

/** All that is wrong at once, or the request; blank asks are 1. The title is kept to the letter but for outer spaces. */
export const readNewRequest = (asked: Asked): NewRequest | readonly Problem[] => {
  const [title, customer, askedBy, dealValue, motive, asks] = [
    asked.title,
    asked.customer ?? '',
    asked.askedBy ?? '',
    asked.dealValue ?? '',
    asked.motive ?? '',
    asked.asks ?? '',
  ].map((text) => text.trim()) as [string, string, string, string, string, string];
  const problems = [
    ...checkTitle(title),
    ...checkDeal(dealValue),
    ...checkMotive(motive),
    ...checkAsks(asks),
  ];
  if (problems.length > 0) return problems;
  return { title, customer, askedBy, dealValue: numberIn(dealValue), motive, asks: numberIn(asks) ?? 1 };
};

export const isNewRequest = (read: NewRequest | readonly Problem[]): read is NewRequest => 'title' in read;
