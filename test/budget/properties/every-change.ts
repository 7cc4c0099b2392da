/** One wish of every kind about each request, for looking at prices. */
import type { Change } from '../../../src/budget/decisions/change';
import type { World } from '../../../src/budget/world';
import { add, drop } from '../base-case';

export const everyChange = ({ requests }: World): Change[][] =>
  requests.flatMap(({ id }): Change[][] => [
    [drop(id)],
    [{ kind: 'pause', id }],
    [{ kind: 'grow', id, by: 3 }],
    [{ kind: 'cut', id, by: 3, isShippable: false }],
    [{ kind: 'ship', id, actual: 5 }],
    [{ kind: 're-estimate', id, to: 50 }],
    [{ kind: 'pull', id, cause: 'Company' }],
    [add(id)],
    [{ kind: 'reinstate', id }],
  ]);
