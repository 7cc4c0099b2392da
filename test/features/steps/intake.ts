/** Intake, duplicates and who was heard, through the sidebar's pages. */
import { holds } from '../compare';
import { press } from '../make-change';
import { idOf } from '../requests';
import { act, check, type StepDefinition } from '../runner/step-definition';
import { StepFailure } from '../runner/step-failure';
import { textsOf } from '../server-answers';
import type { World } from '../world';

/** The form's fields by the words that stand beside them. */
const fields: Readonly<Record<string, string>> = {
  customer: 'customer',
  'asked by': 'askedBy',
  'deal value': 'dealValue',
  motive: 'motive',
  asks: 'asks',
};

const formOf = (title: string, [heads = [], line = []]: readonly (readonly string[])[]) =>
  Object.fromEntries([
    ['quarter', ''],
    ['title', title],
    ...heads.map((head, at) => {
      const field = fields[head.trim().toLowerCase()];
      if (field === undefined) throw new StepFailure(`the form has no field "${head}"`);
      return [field, line[at] ?? ''];
    }),
  ]) as Readonly<Record<string, string>>;

const pageOf = async (world: World): Promise<string[]> => textsOf(await world.call('sidebarHeard', ''));

const pressing = (phrase: string, call: (world: World, blanks: readonly string[]) => [string, ...string[]]) =>
  act(phrase, (world, { blanks, step }) =>
    world.act(step.text, () => {
      const [name, ...args] = call(world, blanks);
      return press(world, name, '', ...args);
    }),
  );

export const intakeSteps: readonly StepDefinition[] = [
  act('I log the request "TEXT"', (world, { blanks: [title = ''], step }) =>
    world.act(step.text, () => press(world, 'sidebarAddRequest', formOf(title, step.table ?? []))),
  ),
  act('I log a request of N characters', (world, { blanks: [count = ''], step }) =>
    world.act(step.text, () => press(world, 'sidebarAddRequest', formOf('x'.repeat(Number(count)), []))),
  ),
  pressing('I join the ask for REQUEST with "TEXT"', ({ sheets }, [request = '', customer = '']) => [
    'sidebarAddAsk',
    idOf(sheets, request),
    customer,
  ]),
  pressing('I merge REQUEST into REQUEST', ({ sheets }, [goes = '', stays = '']) => [
    'sidebarMerge',
    idOf(sheets, stays),
    idOf(sheets, goes),
  ]),
  pressing('I take REQUEST apart', ({ sheets }, [request = '']) => ['sidebarUnmerge', idOf(sheets, request)]),
  pressing('I endorse REQUEST', ({ sheets }, [request = '']) => [
    'sidebarAnswer',
    idOf(sheets, request),
    'Endorsed',
    '',
  ]),
  pressing('I decline REQUEST because "REASON"', ({ sheets }, [request = '', reason = '']) => [
    'sidebarAnswer',
    idOf(sheets, request),
    'Declined',
    reason,
  ]),

  check('who was heard shows "TEXT"', async (world, { blanks: [text = ''] }) => {
    const shown = await pageOf(world);
    if (!shown.some((one) => holds(one, text))) throw new StepFailure(`it shows\n  ${shown.join('\n  ')}`);
  }),
  check('who was heard does not show "TEXT"', async (world, { blanks: [text = ''] }) => {
    const found = (await pageOf(world)).find((one) => holds(one, text));
    if (found !== undefined) throw new StepFailure(`it shows ${found}`);
  }),
];
