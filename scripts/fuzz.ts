/**
 * `npm run fuzz -- --minutes N --seed S`: random people do random things to the built add-on, and whatever must hold is looked at
 * after every step. Each story has a seed of its own, S and up. A failure is shrunk and written to build/fuzz as a feature.
 * `--stories N` ends after so many, `--steps N` makes them longer or shorter. Exits 1 when something was found.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asFeature } from '../test/fuzz/as-feature';
import { firstSteps } from '../test/fuzz/first-steps';
import { nextStep, turnOf } from '../test/fuzz/next-step';
import { play } from '../test/fuzz/play';
import { randomFrom } from '../test/fuzz/random';
import { shrink } from '../test/fuzz/shrink';
import { commandLine } from './command-line';

const { values } = commandLine({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string' },
    stories: { type: 'string', default: 'Infinity' },
    steps: { type: 'string', default: '40' },
    shrink: { type: 'string', default: '120' },
  },
});

/** Where failures go, as features. */
const folder = join(__dirname, '../build/fuzz');

const fuzz = async (): Promise<boolean> => {
  const began = Date.now();
  const until = began + Number(values.minutes) * 60_000;
  const firstSeed = values.seed === undefined ? began % 1_000_000 : Number(values.seed);
  const found = new Map<string, number>();
  let [stories, steps] = [0, 0];
  while (Date.now() < until && stories < Number(values.stories)) {
    const seed = firstSeed + stories;
    const random = randomFrom(seed);
    const first = firstSteps({
      isCommitted: !random.once(5),
      hasNext: random.once(2),
      hasPeople: random.once(2),
      mode: random.pick(['Charge', 'Charge', 'Charge', 'Shadow', 'Locked']),
      signOff: random.pick(['One', 'One', 'Both']),
    });
    const inTurns = random.once(3);
    const story = await play(first, (world, count) => {
      if (count >= Number(values.steps)) return null;
      return inTurns && count % 2 === 0 ? turnOf(count / 2) : nextStep(world, random);
    });
    stories += 1;
    steps += story.steps.length;
    if (story.failure) {
      const { kind } = story.failure;
      const times = found.get(kind) ?? 0;
      found.set(kind, times + 1);
      console.log(`seed ${seed}, step ${story.steps.length}: ${story.failure.says}`);
      if (times === 0) {
        const path = join(folder, `seed-${seed}.feature`);
        mkdirSync(folder, { recursive: true });
        writeFileSync(path, asFeature(seed, await shrink(story.failure, Number(values.shrink))));
        console.log(`  ${path}`);
      }
    }
  }
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  const kinds = [...found].map(([kind, times]) => `  ${times} × ${kind}`);
  console.log(
    [
      `${stories} stories from seed ${firstSeed} on, ${steps} steps in ${minutes} minutes, ${found.size} kinds of failure`,
      ...kinds,
    ].join('\n'),
  );
  return found.size === 0;
};

const isUsable = [values.minutes, values.stories, values.steps, values.seed ?? '1', values.shrink].every(
  (given) => Number(given) >= 0,
);
if (!isUsable) {
  console.error('--minutes, --seed, --stories, --steps and --shrink are numbers.');
  process.exit(1);
}

void fuzz().then((isFine) => (process.exitCode = isFine ? 0 : 1));
