/** How many random cases a property takes: the project's own number in `npm test`, more or fewer by the environment. */
import fc from 'fast-check';

/** `npm run properties -- --runs N --seed S`, and the mutation run, which repeats everything thousands of times. */
const { PROPERTY_RUNS, PROPERTY_SEED } = process.env;

/** One for all properties of a file, so that those of random histories look at the same ones, which are played once. */
const seed = Number(PROPERTY_SEED ?? Math.floor(Math.random() * 2 ** 31));

/**
 * `usually` in `npm test`; PROPERTY_RUNS takes its place where it is given. Without PROPERTY_SEED each file has a seed of
 * its own, which the failure names.
 */
export const check = <Values>(property: fc.IProperty<Values>, usually: number): void =>
  fc.assert(property, {
    numRuns: PROPERTY_RUNS === undefined ? usually : Number(PROPERTY_RUNS),
    seed,
  });
