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
    world.setNow(day);
  }),
  scene('today is DAY at TIME', (world, { blanks: [day = '', time = ''] }) => {
    world.setNow(`${day}T${time}`);
  }),
  scene('I am WHO', (world, { blanks: [who = ''] }) => {
    world.actAs(who);
  }),
  scene('I am nobody Google knows', (world) => {
    world.actAs('');
  }),
  scene('I say I am "TEXT"', (world, { blanks: [name = ''] }) => {
    world.sign({ saidToBe: name });
  }),
  scene('it is asked for by "TEXT"', (world, { blanks: [name = ''] }) => {
    world.sign({ askedBy: name });
  }),
];
