/** Asks at the menu for everything a change needs to be priced. */
import { eitherInWords } from '../../words/list-in-words';
import { menu as words } from '../../words/en/menu';
import { fill } from '../../words/fill';
import type { ChangeRequest, QuarterHomeView } from '../api';
import { answerMeant } from './answer-meant';
import { ask, askRequest, confirm } from './ask';

export type MenuKind = Exclude<ChangeRequest['kind'], 'together'>;

/** null when somebody cancels. */
export const askChange = (kind: MenuKind, now: QuarterHomeView): ChangeRequest | null => {
  const quarter = now.quarter.name;
  switch (kind) {
    case 'grant':
    case 'take':
    case 'lend': {
      const amount = ask(words.which[kind], fill(words.inUnit, { unit: now.strip.unit }));
      return amount === null ? null : { kind, quarter, amount };
    }
    case 'add':
    case 'reinstate': {
      const into = askRequest(words.which[kind], kind === 'add' ? now.waiting : shelf(now));
      return into === null ? null : { kind, quarter, in: into };
    }
    default: {
      const out = askRequest(words.which[kind], now.committed);
      return out === null ? null : askAbout(kind, out, now);
    }
  }
};

const shelf = (now: QuarterHomeView): { id: string; title: string; amount: string; note: string }[] =>
  now.shelf.map(({ id, title, price, note }) => ({ id, title, amount: price, note }));

type AboutRequest = Exclude<MenuKind, 'grant' | 'take' | 'lend' | 'add' | 'reinstate'>;

/** What a change of a committed request needs beside the request. */
const askAbout = (kind: AboutRequest, out: string, now: QuarterHomeView): ChangeRequest | null => {
  const quarter = now.quarter.name;
  const { unit } = now.strip;
  const given = <Key extends string>(key: Key, question: string): Record<Key, string> | null => {
    const amount = ask(words.which[kind], question);
    return amount === null ? null : ({ [key]: amount } as Record<Key, string>);
  };
  switch (kind) {
    case 'drop':
    case 'pause':
      return { kind, quarter, out };
    case 'swap': {
      const into = askRequest(words.forWhich, now.waiting);
      return into === null ? null : { kind, quarter, out, in: into };
    }
    case 'grow': {
      const by = given('by', fill(words.byHowMuch, { unit }));
      return by && { kind, quarter, out, ...by };
    }
    case 'cut': {
      const by = given('by', fill(words.byHowMuch, { unit }));
      if (!by) return null;
      const shippable = confirm(words.cut, words.isShippable);
      return { kind, quarter, out, ...by, shippable };
    }
    case 'ship': {
      const actual = given('actual', fill(words.reallyTook, { unit }));
      return actual && { kind, quarter, out, ...actual };
    }
    case 're-estimate': {
      const to = given('to', fill(words.expects, { unit }));
      return to && { kind, quarter, out, ...to };
    }
    case 'pull': {
      const causes = eitherInWords(Object.values(words.causes));
      const cause = ask(words.which[kind], fill(words.whoseDecision, { causes }));
      // What is none of them goes on as written: the rules refuse it with their reason.
      return cause === null ? null : { kind, quarter, out, cause: answerMeant(cause, words.causes) ?? cause };
    }
  }
};
