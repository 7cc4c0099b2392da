/**
 * Begins with the files that take minutes, so that none of them is still running alone on one processor when all others are done.
 * Jest knows how long a file takes only from the run before, and a fresh clone has none.
 */
const { default: Sequencer } = require('@jest/test-sequencer');

const long = [
  'features/features',
  'crash/every-action',
  'budget/properties/every-quarter',
  'google/setup',
  'crash/time-limits',
  'crash/races',
  'crash/held-back',
  'add-on/hostile/damages',
  'add-on/fuzz',
];

const place = ({ path }) => {
  const at = long.findIndex((name) => path.replaceAll('\\', '/').includes(`/test/${name}`));
  return at < 0 ? long.length : at;
};

module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
};
