/**
 * Jest's Node environment, from which tests reach what runs outside its sandbox. Inside, each test file loads the
 * spreadsheet engine anew, and every look at a global makes it three times slower; outside, a process loads it once.
 */
const { TestEnvironment } = require('jest-environment-node');
const { bundle } = require('./outside-bundle.cjs');

const outside = require(bundle);

module.exports = class extends TestEnvironment {
  constructor(...options) {
    super(...options);
    this.global.requireOutside = (name) => (name in outside ? outside[name]() : require(name));
  }
};
