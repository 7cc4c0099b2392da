/** Who looks at the fake sidebar, and what they may confirm. */
import type { ActionName, MeView } from '../../../src/actions/api';
import type { FakeState } from './state';

const owners = {
  commit: 'either VP',
  drop: 'VP of Sales',
  swap: 'VP of Sales',
  add: 'VP of Sales',
  pause: 'VP of Sales',
  reinstate: 'VP of Sales',
  grow: 'VP of Sales',
  cut: 'VP of Sales',
  'cut shippable': 'VP of Product',
  ship: 'VP of Product',
  're-estimate': 'VP of Product',
  'pull for product': 'VP of Product',
  'pull for the company': 'VP of Product',
  'pull for no fault': 'VP of Product',
  rename: 'VP of Sales',
  grant: 'Approver',
  take: 'Approver',
  lend: 'Approver',
  'pass the gate': 'Approver',
  close: 'either VP',
  'tidy ranks': 'VP of Sales',
  rank: 'VP of Sales',
  merge: 'VP of Sales',
  decline: 'VP of Sales',
  'revert pending': 'either VP',
  meet: 'either VP',
} as const satisfies Record<ActionName, string>;

const whyNot = (role: string, owner: string): string => {
  if (role === 'Everyone' || role === owner) return '';
  if (owner === 'either VP') return role.startsWith('VP') ? '' : 'Only the two VPs can do this.';
  return `Only the ${owner} (${owner.split(' ').pop()?.toLowerCase() ?? ''}@example.com) can do this.`;
};

export const meOf = ({ role, email }: FakeState): MeView => ({
  email,
  role,
  roleName: role,
  // Every action is named above; TypeScript reads the entries of a record as strings.
  whyNot: Object.fromEntries(
    Object.entries(owners).map(([action, owner]) => [action, whyNot(role, owner)]),
  ) as Record<ActionName, string>,
  note: role === 'Everyone' ? 'Nobody is named on the Allocation row, so everyone may do everything.' : '',
});
