/**
 * Begins with the files that take longest, so that none of them is still running alone on one processor when all others are done.
 * Jest knows how long a file takes only from the run before, and a fresh clone has none.
 */
const { default: Sequencer } = require('@jest/test-sequencer');

/** Of some ten seconds and more, on two quiet cores. */
const long = [
  'features/features',
  'add-on/functions-in-use',
  'google/setup',
  'add-on/hostile/damages',
  'crash/every-action',
  'browser/page',
  'browser/hostile-workbook',
  'browser/demo',
  'crash/killed-trigger',
  'add-on/hostile-text',
  'browser/quarter',
  'add-on/migrations',
  'crash/time-limits',
  'budget/properties/every-quarter',
  'browser/sidebar-in-preview',
  'add-on/call-goals',
  'browser/sidebar-screens',
  'browser/conformance/add-on-at-google',
  'browser/conformance/html-run',
  'crash/races',
  'crash/held-back',
  'add-on/fuzz',
];

const place = ({ path }) => {
  const at = long.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/test/${name}.test.ts`));
  return at < 0 ? long.length : at;
};

module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
};
