/** How things stand before the story: allocation, requests, the day, and who is at the keyboard. */
import { arrange, type DoStep, type StepDefinition } from '../runner/step-definition';
import { typeTable } from '../type-table';

const fill =
  (tab: string): DoStep =>
  async (world, { step }) => {
    await world.setUp();
    await typeTable(world, tab, step.table ?? []);
  };

export const givenSteps: readonly StepDefinition[] = [
  arrange('the Allocation', fill('Allocation')),
  arrange('the Requests', fill('Requests')),
  arrange('the workbook is set up', (world) => world.setUp()),
  arrange('today is DAY', (world, { blanks: [day = ''] }) => {
    world.sheets.setNow(day);
  }),
  arrange('I am WHO', (world, { blanks: [who = ''] }) => {
    world.sheets.actAs(who);
  }),
];
