/** Changes of the committed list, by sales, by product and by the approver, through the sidebar's composer. */
import { makeChange, press, pressSigned, priceChange } from '../make-change';
import { readChange, type SentChange } from '../change-words';
import { act } from '../runner/step-definition';
import type { ScenarioStep } from '../runner/scenario';
import type { StepDefinition } from '../runner/step-definition';
import { StepFailure } from '../runner/step-failure';
import type { World } from '../world';

const understood = (world: World, words: string): SentChange => {
  const change = readChange(world.sheets, words);
  if (change) return change;
  throw new StepFailure(`no change is called "${words}"`);
};

/** What stands between the request and "by" in the sentence that the row stands for. */
const joints: readonly (readonly [RegExp, string])[] = [
  [/swap/, ' for '],
  [/ship(?!pable)/, ' at '],
  [/re-?estimate/, ' to '],
  [/grant|take|lend/, ' '],
];

/** | action | request | by |: 'cut | SSO | 5', 'cut shippable | SSO | 5', 'swap | HubSpot | SAP', 'product pulls | SSO |'. */
const together = (world: World, { table = [] }: ScenarioStep): SentChange => {
  const [heads = [], ...lines] = table;
  const names = heads.map((head) => head.trim().toLowerCase());
  const changes = lines.map((line) => {
    const cell = (head: string): string => line[names.indexOf(head)]?.trim() ?? '';
    const isShippable = /\bshippable\b/i.test(`${cell('action')} ${cell('by')}`);
    const [action = '', by = ''] = [cell('action'), cell('by')].map((text) =>
      text.replace(/\s*\[?shippable\]?/i, ''),
    );
    const joint = joints.find(([verb]) => verb.test(action))?.[1] ?? ' by ';
    const words = `${action} ${cell('request')}${by === '' ? '' : `${joint}${by}`}`.replace(/ {2,}/g, ' ');
    return understood(world, `${words.trim()}${isShippable ? ' shippable' : ''}`);
  });
  return { kind: 'together', quarter: '', changes };
};

/** 'I drop HubSpot because "SAP deal"': the words before "because" say what, the reason is sent beside it. */
const changing = (phrase: string): StepDefinition =>
  act(`${phrase}[ because "REASON"]`, (world, { blanks, step }) =>
    world.act(step.text, () => {
      const words = step.text.replace(/^I /, '').replace(/ because "[^]*"$/, '');
      return makeChange(world, understood(world, words), blanks.at(-1) ?? '');
    }),
  );

/** "Shippable" is product's tick; it may stand before the reason or after it. */
const cutting = (phrase: string): StepDefinition =>
  act(phrase, (world, { step }) =>
    world.act(step.text, () => {
      const words = step.text.replace(/^I /, '').replace(/ because "[^]*"/, '');
      return makeChange(world, understood(world, words), / because "([^]*)"/.exec(step.text)?.[1] ?? '');
    }),
  );

export const changeSteps: readonly StepDefinition[] = [
  act('I preview: TEXT', (world, { blanks: [words = ''], step }) =>
    world.act(step.text, () =>
      priceChange(world, understood(world, words.replace(/^I /, '').replace(/ because "[^]*"$/, ''))),
    ),
  ),
  changing('I drop REQUEST'),
  changing('I swap REQUEST for REQUEST'),
  changing('I add REQUEST'),
  changing('I pause REQUEST'),
  changing('I reinstate REQUEST'),
  changing('I grow REQUEST by AMOUNT'),
  cutting('I cut REQUEST by AMOUNT[ because "REASON"][ SHIPPABLE]'),
  cutting('I cut REQUEST by AMOUNT SHIPPABLE because "REASON"'),
  changing('product ships REQUEST at AMOUNT'),
  changing('product re-estimates REQUEST to AMOUNT'),
  changing('product pulls REQUEST'),
  changing('company pulls REQUEST'),
  changing('no fault pulls REQUEST'),
  changing('the approver grants AMOUNT'),
  changing('the approver takes AMOUNT'),
  changing('the approver lends AMOUNT'),

  act('I apply together because "REASON"', (world, { blanks: [reason = ''], step }) =>
    world.act(step.text, () => makeChange(world, together(world, step), reason)),
  ),
  act('I preview together', (world, { step }) =>
    world.act(step.text, () => priceChange(world, together(world, step))),
  ),
  act('I undo the last change[ because "REASON"]', (world, { blanks: [reason = ''], step }) =>
    world.act(step.text, () => pressSigned(world, 'sidebarUndo', '', reason)),
  ),
  act('I apply the pending changes[ because "REASON"]', (world, { blanks: [reason = ''], step }) =>
    world.act(step.text, () => pressSigned(world, 'sidebarApplyPending', '', reason, null)),
  ),
  act('I revert the pending changes', (world, { step }) =>
    world.act(step.text, () => press(world, 'sidebarRevertPending', '')),
  ),
];
