/** How things stand before the story: allocation, requests, the day, and who is at the keyboard. */
import { scene, standing, type DoStep, type StepDefinition } from '../runner/step-definition';
import { typeTable } from '../type-table';

const fill =
  (tab: string): DoStep =>
  async (world, { step }) => {
    await world.setUp();
    await typeTable(world, tab, step.table ?? []);
  };

export const givenSteps: readonly StepDefinition[] = [
  standing('the Allocation', fill('Allocation')),
  standing('the Requests', fill('Requests')),
  standing('the workbook is set up', (world) => world.setUp()),
  scene('today is DAY', (world, { blanks: [day = ''] }) => {
    world.sheets.setNow(day);
  }),
  scene('I am WHO', (world, { blanks: [who = ''] }) => {
    world.sheets.actAs(who);
  }),
];
