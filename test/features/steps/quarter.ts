/** The quarter's own actions: set up, example, commit, tidy, weekly, close; and the menu. */
import { press, pressSigned } from '../make-change';
import { idOf } from '../requests';
import { act, scene } from '../runner/step-definition';
import type { StepDefinition } from '../runner/step-definition';
import { StepFailure } from '../runner/step-failure';
import { saysOf, type Answer, type World } from '../world';
import { textsOf, toClosePreview, toCommitPreview } from '../server-answers';

/** Looks at the preview, then confirms, as the sidebar does; a forbidden commit must be refused at the door too. */
const commit = async (world: World, quarter: string): Promise<Answer> => {
  const preview = toCommitPreview('sidebarPreviewCommit', await world.call('sidebarPreviewCommit', quarter));
  const answer = await pressSigned(world, 'sidebarCommit', quarter, null);
  if (preview.problems.length > 0 && answer.refusals.length === 0) {
    throw new StepFailure(`the preview refused ("${saysOf(preview.problems)}") what confirming then did`);
  }
  return answer;
};

/** Questions of a menu item are answered by the steps right below it. */
const answersBelow = (following: readonly { readonly text: string }[]): string[] => {
  const isAnswer = (text: string): string | undefined => /^answering "([^]*)"$/.exec(text)?.[1];
  const end = following.findIndex((step) => isAnswer(step.text) === undefined);
  return following.slice(0, end < 0 ? undefined : end).map((step) => isAnswer(step.text) ?? '');
};

const buttons = ['YES', 'NO', 'OK', 'CANCEL', 'CLOSE'] as const;

const choose = async (world: World, label: string, answers: readonly string[]): Promise<Answer> => {
  for (const answer of answers) {
    const button = buttons.find((name) => name === answer);
    if (button) world.sheets.ui.answer(button);
    else world.sheets.ui.answerPrompt(answer);
  }
  await world.sheets.chooseMenu(label);
  return { refusals: [], said: [] };
};

export const quarterSteps: readonly StepDefinition[] = [
  act('I set up the workbook', (world, { step }) =>
    world.act(step.text, async () => {
      const answer = await press(world, 'sidebarSetUp');
      world.isSetUp = true;
      return answer;
    }),
  ),
  act('the example quarter', async (world) => {
    const answer = await press(world, 'sidebarLoadExample');
    if (answer.refusals.length > 0) throw new StepFailure(saysOf(answer.refusals));
    world.isSetUp = true;
  }),
  act('I look at the sidebar', (world, { step }) =>
    world.act(step.text, async () => ({ refusals: [], said: textsOf(await world.home()) })),
  ),
  act('I preview the commit of QUARTER', (world, { blanks: [quarter = ''], step }) =>
    world.act(step.text, async () => {
      const preview = toCommitPreview(
        'sidebarPreviewCommit',
        await world.call('sidebarPreviewCommit', quarter),
      );
      return { refusals: preview.problems, said: textsOf(preview) };
    }),
  ),
  act('I commit the quarter[ QUARTER]', (world, { blanks: [quarter = ''], step }) =>
    world.act(step.text, () => commit(world, quarter)),
  ),
  act('I commit the quarter QUARTER with exactly', (world, { blanks: [quarter = ''], step }) =>
    world.act(step.text, () => {
      const ids = (step.table ?? []).flat().map((name) => idOf(world.sheets, name));
      return pressSigned(world, 'sidebarCommit', quarter, ids);
    }),
  ),
  act('I tidy the ranks', (world, { step }) =>
    world.act(step.text, () => press(world, 'sidebarTidyRanks', '')),
  ),
  act('I sort by rank', (world, { step }) =>
    world.act(step.text, () => press(world, 'sidebarSortByRank', '')),
  ),
  act('I build the weekly tab[ of QUARTER]', (world, { blanks: [quarter = ''], step }) =>
    world.act(step.text, () => pressSigned(world, 'sidebarBuildWeekly', quarter)),
  ),
  act('I close the quarter[ QUARTER]', (world, { blanks: [quarter = ''], step }) =>
    world.act(step.text, () => pressSigned(world, 'sidebarCloseQuarter', quarter)),
  ),
  act('I preview the close of QUARTER', (world, { blanks: [quarter = ''], step }) =>
    world.act(step.text, async () => {
      const preview = toClosePreview('sidebarPreviewClose', await world.call('sidebarPreviewClose', quarter));
      return { refusals: preview.problems, said: textsOf(preview) };
    }),
  ),
  act(
    'I un-commit the quarter[ QUARTER][ because "REASON"]',
    (world, { blanks: [quarter = '', reason = ''], step }) =>
      world.act(step.text, () => pressSigned(world, 'sidebarUndo', quarter, reason)),
  ),
  act('I choose "TEXT" from the menu', (world, { blanks: [label = ''], step, following }) =>
    world.act(step.text, () => choose(world, label, answersBelow(following))),
  ),
  scene('answering "TEXT"', async () => {
    // Read ahead by the menu item above it.
  }),
];
