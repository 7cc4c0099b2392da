/** A change in a few words, with the titles that home knows: 'Drop HubSpot', 'Grow SSO by 10', 'Lend 12'. */
import type { ChangeRequest, QuarterHomeView } from '../actions/api';
import { kinds } from './kinds';

const titleIn = ({ committed, waiting, shelf }: QuarterHomeView, id: string): string => {
  const found = [...committed, ...waiting, ...shelf].find((each) => each.id === id);
  return found === undefined ? id : found.title || 'Untitled';
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
  if (change.kind === 'together') return change.changes.map((each) => nameChange(home, each)).join(', ');
  const verb = kinds[change.kind].name;
  const title = idsIn(change).map((id) => titleIn(home, id));
  switch (change.kind) {
    case 'swap':
      return `${verb} ${title.join(' for ')}`;
    case 'grow':
    case 'cut':
      return `${verb} ${title.join('')} by ${change.by}`;
    case 'ship':
      return `${verb} ${title.join('')} at ${change.actual}`;
    case 're-estimate':
      return `${verb} ${title.join('')} to ${change.to}`;
    case 'grant':
    case 'take':
    case 'lend':
      return `${verb} ${change.amount}`;
    default:
      return `${verb} ${title.join('')}`;
  }
};
