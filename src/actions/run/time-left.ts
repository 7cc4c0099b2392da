/** How long this execution has run. Google ends one after six minutes, wherever it is; what goes on in parts stops before. */

// Google starts each execution with globals of its own, so this is when it began.
const began = Date.now();

export const hasRunFor = (milliseconds: number): boolean => Date.now() - began > milliseconds;
