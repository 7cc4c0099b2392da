/** Asks at the menu for everything a change needs to be priced. */
import type { ChangeRequest, QuarterHomeView } from '../api';
import { ask, askRequest, confirm } from './ask';

export type MenuKind = Exclude<ChangeRequest['kind'], 'together'>;

/** null when somebody cancels. */
export const askChange = (kind: MenuKind, now: QuarterHomeView): ChangeRequest | null => {
  const quarter = now.quarter.name;
  switch (kind) {
    case 'grant':
    case 'take':
    case 'lend': {
      const amount = ask(questions[kind], `In ${now.strip.unit}:`);
      return amount === null ? null : { kind, quarter, amount };
    }
    case 'add':
    case 'reinstate': {
      const into = askRequest(questions[kind], kind === 'add' ? now.waiting : shelf(now));
      return into === null ? null : { kind, quarter, in: into };
    }
    default: {
      const out = askRequest(questions[kind], now.committed);
      return out === null ? null : askAbout(kind, out, now);
    }
  }
};

const questions: Readonly<Record<MenuKind, string>> = {
  drop: 'Drop which request?',
  swap: 'Give up which request?',
  add: 'Add which request?',
  pause: 'Pause which request?',
  grow: 'Grow which request?',
  cut: 'Cut which request?',
  reinstate: 'Reinstate which request from the shelf?',
  ship: 'Which request has shipped?',
  're-estimate': 'Re-estimate which request?',
  pull: 'Pull which request?',
  grant: 'Grant how much budget?',
  take: 'Take how much budget?',
  lend: 'Lend how much from the next quarter?',
};

const shelf = (now: QuarterHomeView): { id: string; title: string; amount: string; note: string }[] =>
  now.shelf.map(({ id, title, price, note }) => ({ id, title, amount: price, note }));

type AboutRequest = Exclude<MenuKind, 'grant' | 'take' | 'lend' | 'add' | 'reinstate'>;

/** What a change of a committed request needs beside the request. */
const askAbout = (kind: AboutRequest, out: string, now: QuarterHomeView): ChangeRequest | null => {
  const quarter = now.quarter.name;
  const { unit } = now.strip;
  const given = <Key extends string>(key: Key, question: string): Record<Key, string> | null => {
    const amount = ask(questions[kind], question);
    return amount === null ? null : ({ [key]: amount } as Record<Key, string>);
  };
  switch (kind) {
    case 'drop':
    case 'pause':
      return { kind, quarter, out };
    case 'swap': {
      const into = askRequest('For which one?', now.waiting);
      return into === null ? null : { kind, quarter, out, in: into };
    }
    case 'grow': {
      const by = given('by', `By how much, in ${unit}?`);
      return by && { kind, quarter, out, ...by };
    }
    case 'cut': {
      const by = given('by', `By how much, in ${unit}?`);
      if (!by) return null;
      const shippable = confirm('Cut', 'Does product say that the rest can ship without this part?');
      return { kind, quarter, out, ...by, shippable };
    }
    case 'ship': {
      const actual = given('actual', `What did it really take, in ${unit}?`);
      return actual && { kind, quarter, out, ...actual };
    }
    case 're-estimate': {
      const to = given('to', `What does product expect by now, in ${unit}?`);
      return to && { kind, quarter, out, ...to };
    }
    case 'pull': {
      const cause = given('cause', 'Whose decision is it? Write Product, Company or No fault:');
      return cause && { kind, quarter, out, ...cause };
    }
  }
};
