/** The page Check and repair. */
import { topic } from '../topic';

export const dialogCheck = topic('dialogCheck', {
  title: 'Check and repair',
  inTheWay: 'In the way',
  repairIt: 'Repair it',
  repairAll: 'Repair all {n}',
  lookAgain: 'Look again',
  /** {looked} is '4 tabs and 120 cells', for example. */
  looked:
    'Looked at {looked}. A repair writes what stands beside “Writes”, and no cell of your own columns and tabs.',
  allIsWell: 'All is well',
  nothing: 'Nothing to repair and nothing to settle.',
  toRepair: { one: '{n} thing to repair', other: '{n} things to repair' },
  onlyYou: { one: '{n} thing only you can settle', other: '{n} things only you can settle' },
  asMeant: 'Perhaps meant as it is',
  /** Before what a repair writes into a cell. */
  writes: 'Writes',
  repair: 'Repair',
});
