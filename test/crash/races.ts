/** Two people, or three, who act at the same moment: every result is one that they could have had one after the other. */
import type { Snapshot } from '../../preview/local-sheets';
import type { NodeSheets } from '../../preview/node';
import { actions, type Action } from './actions';
import { comparable, differences } from './comparable';
import { openWorkbook, PRODUCT, SALES } from './open-workbook';
import { startOf, type Outcome, type StartName } from './starts';

const people = [SALES, PRODUCT, 'ceo@example.com'] as const;

/** Everybody begins in the same workbook; the one in which most can be done. */
const start: StartName = 'committed';

/** What pages press; a hand types whether somebody else's action is under way or not. */
export const racers: readonly Action[] = actions.filter(
  (action) => action.start === start && action.entries.some((entry) => entry.startsWith('sidebar')),
);

export interface Race {
  readonly racers: readonly Action[];
  readonly seed: number;
}

interface Ended {
  readonly text: string;
  readonly answers: readonly unknown[];
}

const doorsOf = (sheets: NodeSheets, place: number): NodeSheets =>
  sheets.user(people[place] ?? SALES) as unknown as NodeSheets;

const press = (
  sheets: NodeSheets,
  { racers: acting }: Pick<Race, 'racers'>,
  place: number,
): Promise<unknown> => acting[place]?.act(doorsOf(sheets, place), `press ${place}`) ?? Promise.resolve();

/** One after the other, in each order. */
const serial = new Map<string, Promise<readonly Ended[]>>();

const orders = (count: number): number[][] =>
  count === 2
    ? [
        [0, 1],
        [1, 0],
      ]
    : [
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
      ];

const inOrder = async (
  snapshot: Snapshot,
  race: Pick<Race, 'racers'>,
  order: readonly number[],
): Promise<Ended> => {
  const sheets = await openWorkbook(snapshot);
  try {
    const answers: unknown[] = [];
    for (const place of order) answers[place] = await press(sheets, race, place);
    await sheets.settled();
    return { text: comparable(sheets.look()), answers };
  } finally {
    await sheets.close();
  }
};

const serially = (snapshot: Snapshot, race: Race): Promise<readonly Ended[]> => {
  const key = race.racers.map(({ name }) => name).join(' | ');
  const known =
    serial.get(key) ?? Promise.all(orders(race.racers.length).map((order) => inOrder(snapshot, race, order)));
  serial.set(key, known);
  return known;
};

/** What was wrong; [] where it ended as in one of the orders, and whoever came second was told so in a sentence. */
export const runRace = async (race: Race): Promise<string[]> => {
  const snapshot = await startOf(start);
  const expected = await serially(snapshot, race);
  const sheets = await openWorkbook(snapshot);
  try {
    sheets.interleave(race.seed);
    const answers = await Promise.all(
      race.racers.map((_, place) =>
        press(sheets, race, place).catch((error: unknown) => ({ ok: false, error: String(error) })),
      ),
    );
    await sheets.settled();
    const text = comparable(sheets.look());
    const same = expected.filter((ended) => ended.text === text);
    const where = `${race.racers.map(({ name }) => name).join(' | ')}, seed ${race.seed}`;
    const mute = answers.filter((answer) => !isSaid(answer));
    return [
      ...(same.length > 0
        ? []
        : [`${where}: ends as no order does\n${differences(text, expected[0]?.text ?? '').join('\n')}`]),
      ...mute.map((answer) => `${where}: somebody is told ${JSON.stringify(answer).slice(0, 200)}`),
    ];
  } finally {
    await sheets.close();
  }
};

const isSaid = (answer: unknown): boolean => {
  if (typeof answer === 'boolean') return true;
  const { ok, said = '', problems = [] } = (answer ?? {}) as Partial<Outcome>;
  return ok === true ? said !== '' : problems.length > 0 && problems.every(({ says }) => says !== '');
};

/** Each pair in turn, and every tenth time three people, until so many are run; the same with the same seed. */
export function* someRaces(count: number, seed: number): Generator<Race> {
  const pairs = racers.flatMap((one) => racers.map((other) => [one, other] as const));
  for (let run = 0; run < count; run += 1) {
    const pair = pairs[(run * 7 + seed) % pairs.length] ?? pairs[0];
    const third = racers[(run * 11 + seed) % racers.length];
    const acting = run % 10 === 9 && third ? [...(pair ?? []), third] : [...(pair ?? [])];
    yield { racers: acting, seed: seed + run };
  }
}
