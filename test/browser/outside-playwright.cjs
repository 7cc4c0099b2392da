/** Playwright as it is outside jest's sandbox, where a process reads its five megabytes once and not with every file. */
module.exports = globalThis.requireOutside('playwright-core');
