/** A change in a few words, with the titles that home knows: 'Drop HubSpot', 'Grow SSO by 10', 'Lend 12'. */
import type { ChangeRequest, QuarterHomeView } from '../actions/api';
import { listWithCommas } from '../words/list-in-words';
import { pageFrame } from '../words/en/page-frame';
import { pageKinds as words } from '../words/en/page-kinds';
import { fill } from '../words/fill';

const titleIn = ({ committed, waiting, shelf }: QuarterHomeView, id: string): string => {
  const found = [...committed, ...waiting, ...shelf].find((each) => each.id === id);
  return found === undefined ? id : found.title || pageFrame.withoutTitle;
};

/** Each change of an Apply by itself, as its ledger rows will be: a swap is a drop and an add. */
export const partsOf = (change: ChangeRequest): readonly ChangeRequest[] => {
  if (change.kind === 'together') return change.changes.flatMap(partsOf);
  const { quarter } = change;
  return change.kind === 'swap'
    ? [
        { kind: 'drop', quarter, out: change.out },
        { kind: 'add', quarter, in: change.in },
      ]
    : [change];
};

/** The requests that a change is about. */
export const idsIn = (change: ChangeRequest): readonly string[] => [
  ...('out' in change ? [change.out] : []),
  ...('in' in change ? [change.in] : []),
  ...(change.kind === 'together' ? change.changes.flatMap(idsIn) : []),
];

export const nameChange = (home: QuarterHomeView, change: ChangeRequest): string => {
  if (change.kind === 'together') {
    return listWithCommas(change.changes.map((each) => nameChange(home, each)));
  }
  const [title = '', other = ''] = idsIn(change).map((id) => titleIn(home, id));
  return fill(words.kinds[change.kind].inShort, { title, other, amount: amountOf(change) });
};

/** By how much, at what, to what: as typed. */
const amountOf = (change: ChangeRequest): string => {
  switch (change.kind) {
    case 'grow':
    case 'cut':
      return change.by;
    case 'ship':
      return change.actual;
    case 're-estimate':
      return change.to;
    case 'grant':
    case 'take':
    case 'lend':
      return change.amount;
    default:
      return '';
  }
};
