/** Two people, or three, who act at the same moment: every result is one that they could have had one after the other. */
import { createHash } from 'node:crypto';
import type { NodeSheets } from '../../preview/node';
import { randomFrom } from '../fuzz/random';
import { comparable, differences } from './comparable';
import { HeldTriggers } from './held-triggers';
import { openWorkbook, PRODUCT, SALES } from './open-workbook';
import { merged, nameOf, nearestFirst, stepsOf, type Step } from './orders';
import { amissInCells, amissInLedgerAndRanks } from './overtaken';
import { fileRacers, pairs, racers, type Racer } from './racers';
import { startOf, type Outcome } from './starts';

const people = [SALES, PRODUCT, 'ceo@example.com'] as const;

export interface Race {
  readonly racers: readonly Racer[];
  readonly seed: number;
}

/** A prime: seeds that follow one another name pairs that have little to do with one another, and so many seeds all of them. */
const stride = 611_953;

/** The same with the same seed; every tenth time three people. */
export const raceOf = (seed: number): Race => {
  const random = randomFrom(seed);
  const [one, other] = pairs[(seed * stride) % pairs.length] ?? random.pick(pairs);
  const third = random.once(10) ? random.pick(racers.filter(({ isMenu }) => !isMenu)) : null;
  return { racers: third ? [one, other, third] : [one, other], seed };
};

/** That of these, by their names, wherever they stand in the list of all. */
export const raceBetween = (names: readonly string[], seed: number): Race => ({
  racers: names.map((name) => {
    const racer = [...racers, ...fileRacers].find((one) => one.name === name);
    if (!racer) throw new Error(`Nobody can ${name}.`);
    return racer;
  }),
  seed,
});

const inWords = ({ racers: acting, seed }: Race): string =>
  `${acting.map(({ name }) => name).join(' | ')}, seed ${seed}`;

const personAt = (place: number): string => people[place] ?? SALES;

/** A hand that finds no such tab or row does nothing. */
const press = async (sheets: NodeSheets, race: Race, place: number): Promise<unknown> => {
  const doors = Object.assign(sheets.user(personAt(place)), { ui: sheets.ui });
  const racer = race.racers[place];
  try {
    return await racer?.act(doors as unknown as NodeSheets, `press ${place}`);
  } catch (error) {
    if (racer?.isHand === true) return undefined;
    throw error;
  }
};

const inWorkbook = async <Result>(
  { racers: [first] }: Race,
  act: (sheets: NodeSheets) => Promise<Result>,
): Promise<Result> => {
  const sheets = await openWorkbook(await startOf(first?.start ?? 'committed'), first?.now);
  try {
    return await act(sheets);
  } finally {
    await sheets.close();
  }
};

/** How the workbook ends when they act in that order. */
const inOrder = (race: Race, order: readonly Step[]): Promise<string> =>
  inWorkbook(race, async (sheets) => {
    const pace = new HeldTriggers();
    sheets.document.pace = pace;
    const pressed = new Map<number, Promise<unknown>>();
    for (const { place, part } of order) {
      if (part === 'action') await press(sheets, race, place);
      if (part === 'hand') {
        const done = press(sheets, race, place);
        pressed.set(place, done);
        await Promise.race([done, pace.reached(personAt(place))]);
      }
      if (part === 'trigger') {
        pace.open(personAt(place));
        await pressed.get(place);
      }
    }
    await sheets.settled();
    return comparable(sheets.look());
  });

const ends = new Map<string, Promise<string>>();

const fingerprint = (text: string): string => createHash('sha1').update(text).digest('base64');

/** Each order of each race is tried once. */
const endOf = (race: Race, order: readonly Step[]): Promise<string> => {
  const key = [...race.racers.map(({ name }) => name), ...order.map(nameOf)].join(' | ');
  const known = ends.get(key) ?? inOrder(race, order).then(fingerprint);
  ends.set(key, known);
  return known;
};

interface Raced {
  readonly text: string;
  readonly problems: readonly string[];
  /** A conversation at the menu begins with a look. What somebody else does before it ends may be why it comes to nothing. */
  readonly isRefusedAtMenu: boolean;
  /** Hands at their moment, the others as they came to their ends. */
  readonly seen: readonly Step[];
}

/** At most so many calls are answered before a hand comes: more than two actions make. */
const latest = 90;

const atOnce = (race: Race): Promise<Raced> =>
  inWorkbook(race, async (sheets) => {
    sheets.interleave(race.seed);
    const random = randomFrom(race.seed);
    const seen: Step[] = [];
    sheets.onExecution(({ execution, person }) => {
      const place = people.findIndex((one) => one === person);
      if (race.racers[place]) seen.push({ place, part: execution === 'onEdit' ? 'trigger' : 'action' });
    });
    const answers = await Promise.all(
      race.racers.map(async (racer, place) => {
        if (!racer.isHand) {
          return press(sheets, race, place).catch((error: unknown) => ({ error: String(error) }));
        }
        const { pace } = sheets.document;
        const hand = {};
        pace.begin(hand);
        for (let turns = random.below(latest); turns > 0; turns -= 1) await pace.arrive(hand, 0);
        const done = press(sheets, race, place);
        seen.push({ place, part: 'hand' });
        await new Promise(setImmediate);
        pace.end(hand);
        return done;
      }),
    );
    await sheets.settled();
    const failed = sheets.executions.filter(({ error }) => error !== undefined);
    return {
      text: comparable(sheets.look()),
      problems: [
        ...failed.map(({ execution, error }) => `${execution} ends with ${error ?? ''}`),
        ...answers
          .filter((answer, place) => race.racers[place]?.isHand === false && !isSaid(answer))
          .map((answer) => `somebody is told ${JSON.stringify(answer).slice(0, 200)}`),
      ],
      isRefusedAtMenu: sheets.ui.alerts.some(({ buttons }) => buttons === 'OK'),
      seen,
    };
  });

export interface RaceResult {
  /** What was wrong; [] where it ended as in one of the orders, and everybody was told so in a sentence. */
  readonly failures: readonly string[];
  /** A hand came between what an action read and what it wrote, and was written over. */
  readonly isOvertaken: boolean;
}

export const runRace = async (race: Race): Promise<RaceResult> => {
  const { text, problems, seen, isRefusedAtMenu } = await atOnce(race);
  const steps = stepsOf(race.racers);
  const others = steps.filter((_, place) => race.racers[place]?.isMenu === false);
  const orders = [
    ...nearestFirst(merged(steps), seen),
    ...(isRefusedAtMenu ? nearestFirst(merged(others), seen) : []),
  ];
  const found = fingerprint(text);
  const told = problems.map((problem) => `${inWords(race)}: ${problem}`);
  for (const order of orders) {
    if ((await endOf(race, order)) === found) return { failures: told, isOvertaken: false };
  }
  const hands = race.racers.filter(({ isHand }) => isHand);
  const amissIn = race.racers.some(({ isWide }) => isWide) ? amissInLedgerAndRanks : amissInCells;
  const amiss =
    hands.length > 0
      ? amissIn(text, await endsWithAndWithoutHands(race, orders))
      : differences(text, await inOrder(race, orders[0] ?? []));
  if (amiss.length === 0) return { failures: told, isOvertaken: true };
  return {
    failures: [
      ...told,
      `${inWords(race)}: ends as no order does; seen ${seen.map(nameOf).join(', ')}\n${amiss.join('\n')}`,
    ],
    isOvertaken: false,
  };
};

/** An action may write over a hand, and so may the trigger of another hand: each is left out, and all of them. */
const endsWithAndWithoutHands = async (race: Race, orders: readonly Step[][]): Promise<string[]> => {
  const ends: string[] = [];
  for (const order of orders) ends.push(await inOrder(race, order));
  for (const steps of withoutSomeHands(stepsOf(race.racers))) {
    for (const order of merged(steps)) ends.push(await inOrder(race, order));
  }
  return ends;
};

/** Every way to leave out at least one hand. */
const withoutSomeHands = (all: readonly (readonly Step[])[]): (readonly Step[])[][] => {
  const [steps, ...rest] = all;
  if (steps === undefined) return [];
  const fewer = withoutSomeHands(rest);
  const withIt = fewer.map((others) => [steps, ...others]);
  return steps[0]?.part === 'hand' ? [...withIt, ...fewer, [...rest]] : withIt;
};

const isSaid = (answer: unknown): boolean => {
  // At the menu people are told in a window.
  if (typeof answer === 'boolean' || answer === undefined) return true;
  const { ok, said = '', problems = [] } = (answer ?? {}) as Partial<Outcome>;
  return ok === true ? said !== '' : problems.length > 0 && problems.every(({ says }) => says !== '');
};
