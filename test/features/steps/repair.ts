/** Check and repair, through its page. */
import type { CheckView, RepairOutcome } from '../../../src/actions/api';
import { holds } from '../compare';
import { isAt } from '../is-at';
import { unpaired } from '../pair-up';
import { act, check, type StepDefinition } from '../runner/step-definition';
import { StepFailure } from '../runner/step-failure';
import type { World } from '../world';

const look = async (world: World): Promise<CheckView> =>
  // The shape is the server's own; a page that shows it is typed by the same words.
  (await world.call('sidebarCheck', '')) as CheckView;

export const repairSteps: readonly StepDefinition[] = [
  act('I repair what the check finds', (world, { step }) =>
    world.act(step.text, async () => {
      const { findings } = await look(world);
      const keys = findings.filter(({ writes }) => writes !== '').map(({ key }) => key);
      const outcome = (await world.call('sidebarRepair', '', keys)) as RepairOutcome;
      return outcome.ok ? { refusals: [], said: [outcome.said] } : { refusals: outcome.problems, said: [] };
    }),
  ),
  check('the check finds', async (world, { step }) => {
    const [heads = [], ...lines] = step.table ?? [];
    const cellOf = (line: readonly string[], head: string): string => line[heads.indexOf(head)]?.trim() ?? '';
    const { findings } = await look(world);
    const { missing, surplus } = unpaired(
      lines,
      findings,
      (line, finding) =>
        isAt(world, cellOf(line, 'cell'), finding) &&
        holds(finding.says, cellOf(line, 'says')) &&
        holds(finding.writes, cellOf(line, 'writes')),
    );
    if (missing.length + surplus.length === 0) return;
    throw new StepFailure(
      [
        'it finds',
        ...findings.map(({ tab, cell, says, writes }) => `  ${tab}!${cell}: ${says} Writes: ${writes}`),
      ].join('\n'),
    );
  }),
  check('the check finds nothing', async (world) => {
    const { findings, left } = await look(world);
    if (findings.length + left.length === 0) return;
    throw new StepFailure(
      [...findings, ...left].map(({ tab, cell, says }) => `${tab}!${cell}: ${says}`).join('\n'),
    );
  }),
];
