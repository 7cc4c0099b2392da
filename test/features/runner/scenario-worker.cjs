/**
 * Starts the scenarios' own thread. Inside jest every look at a global goes through its sandbox, which makes the
 * spreadsheet engine three times slower; here it runs as it does for the demo.
 */
require('tsx/cjs');
require('./scenario-worker.ts');
