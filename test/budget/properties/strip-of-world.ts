/** The strip as the page shows it, of a world as it stands. */
import { stateOf } from '../../../src/budget/ledger/state-of';
import { stripOf, type Strip } from '../../../src/budget/strip/strip';
import type { World } from '../../../src/budget/world';

export const stripOfWorld = (world: World): Strip => stripOf(stateOf(world), world.requests);
