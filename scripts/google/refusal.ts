/** A step that cannot go on: one plain sentence with what is wrong and the remedy. Nothing else is shown, and the exit code is 1. */
export class Refusal extends Error {}
