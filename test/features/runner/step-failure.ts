/** What a scenario fails with: a message for the reader of the feature, without a stack of the runner's own files. */
export class StepFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StepFailure';
    this.stack = message;
  }
}
