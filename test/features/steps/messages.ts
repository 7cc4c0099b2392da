/** What the person at the keyboard is told: success, refusal, and the price before it is paid. */
import { holds, readNumber } from '../compare';
import { check, type StepDefinition } from '../runner/step-definition';
import { StepFailure } from '../runner/step-failure';
import { figuresOf, textsOf, type Figures } from '../server-answers';
import type { Deed, World } from '../world';

const lastDeed = (world: World): Deed => {
  if (world.last) return world.last;
  throw new StepFailure('nothing was done yet');
};

/** What was said on the spot and, beside it, what the sidebar shows once it has looked again. */
const everythingShown = async (world: World): Promise<string[]> => {
  const { said, refusals } = lastDeed(world);
  return [...said, ...refusals.map((problem) => problem.says), ...textsOf(await world.home())];
};

const quoted = (texts: readonly string[]): string =>
  texts.length === 0 ? '  nothing' : texts.map((text) => `  "${text}"`).join('\n');

const expectFigures = (actual: Figures, expected: Figures): void => {
  const wrong = (Object.keys(expected) as (keyof Figures)[]).filter(
    (name) => Math.abs(actual[name] - expected[name]) > 1e-9,
  );
  if (wrong.length > 0) {
    throw new StepFailure(
      `the price shown is ${Object.entries(actual)
        .map(([name, number]) => `${name} ${number}`)
        .join(', ')}; not as expected: ${wrong.join(', ')}`,
    );
  }
};

export const messageSteps: readonly StepDefinition[] = [
  check('I am told "TEXT"', async (world, { blanks: [text = ''] }) => {
    const { said } = lastDeed(world);
    if (said.some((one) => holds(one, text))) return;
    const shown = await everythingShown(world);
    if (!shown.some((one) => holds(one, text))) throw new StepFailure(`was told\n${quoted(said)}`);
  }),

  check('I am refused with "TEXT"', async (world, { blanks: [text = ''] }) => {
    const { refusals, said, leftLedgerAlone, posted } = lastDeed(world);
    if (!leftLedgerAlone) {
      throw new StepFailure(
        `the Changes tab was written to: ${posted.map((row) => row.cell('Event').shown).join(', ') || 'a row changed'}`,
      );
    }
    if (refusals.some(({ says }) => holds(says, text))) return;
    // An edit in the grid and a menu item have no outcome: they refuse in a toast, in a dialog, or as a problem.
    const isSilent = refusals.length === 0;
    const shown = isSilent ? await everythingShown(world) : [];
    if (shown.some((one) => holds(one, text))) return;
    throw new StepFailure(
      isSilent
        ? `was not refused; was told\n${quoted(said)}`
        : `was refused with\n${quoted(refusals.map(({ says }) => says))}`,
    );
  }),

  check('I am not told "TEXT"', async (world, { blanks: [text = ''] }) => {
    const shown = await everythingShown(world);
    const said = shown.filter((one) => holds(one, text));
    if (said.length > 0) throw new StepFailure(`was told\n${quoted(said)}`);
  }),

  check('nothing was posted', (world) => {
    if (!lastDeed(world).leftLedgerAlone) throw new StepFailure('the Changes tab was written to');
  }),

  check(
    'the price shown is sunk N, disruption N, back N, remaining N',
    (world, { blanks: [sunk = '', disruption = '', back = '', remaining = ''] }) => {
      if (!world.lastPreview) throw new StepFailure('no price was shown yet');
      const number = (text: string): number => readNumber(text.replace(',', '.')) ?? Number.NaN;
      expectFigures(figuresOf(world.lastPreview), {
        sunk: number(sunk),
        disruption: number(disruption),
        back: number(back),
        remaining: number(remaining),
      });
    },
  ),
];
