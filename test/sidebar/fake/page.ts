/** Runs in the page before the sidebar: google.script.run over the fake server, with what Google's wire does to answers. */
import type { CallName } from '../../../src/sidebar/call';
import { homeOf } from './home';
import { fakeServer } from './server';
import { stateFrom, type FakeCall, type FakeState, type Surprise } from './state';

declare const givenState: Partial<FakeState>;

interface Handlers {
  readonly success?: (answer: unknown) => void;
  readonly failure?: (error: Error) => void;
}

const state = stateFrom(givenState);
const calls: FakeCall[] = [];
const server = fakeServer(state);

function answer(name: CallName, args: readonly unknown[], { success, failure }: Handlers): void {
  calls.push({ name, args });
  const at = state.surprises.findIndex((each) => each.name === name);
  const surprise: Partial<Surprise> = (at < 0 ? undefined : state.surprises.splice(at, 1)[0]) ?? {};
  if (surprise.never === true) return;
  setTimeout(() => {
    if (surprise.fails !== undefined) {
      failure?.(Object.assign(new Error(surprise.fails), { name: 'ScriptError' }));
    } else if (surprise.isNull === true) {
      success?.(null);
    } else if (surprise.refuses !== undefined) {
      const home = surprise.isBusy === true ? null : homeOf(state, '');
      success?.({ ok: false, problems: surprise.refuses, home });
    } else {
      const run = server[name] as (...given: readonly unknown[]) => unknown;
      // undefined arrives as null, and nothing but plain data gets through.
      const sent = JSON.stringify(run(...args) ?? null);
      const arrive = (): void => success?.(JSON.parse(sent));
      if (surprise.isHeld !== true) arrive();
      if (surprise.isHeld === true || surprise.isTwice === true) held.push(arrive);
    }
  }, surprise.delay ?? state.delay);
}

/** Answers that wait for the test. */
const held: (() => void)[] = [];
const letGo = (): void => held.splice(0).forEach((arrive) => arrive());

const names = Object.keys(server) as CallName[];

const runner = (handlers: Handlers): object => ({
  withSuccessHandler: (success: (answer: unknown) => void) => runner({ ...handlers, success }),
  withFailureHandler: (failure: (error: Error) => void) => runner({ ...handlers, failure }),
  ...Object.fromEntries(
    names.map((name) => [name, (...args: readonly unknown[]) => answer(name, args, handlers)]),
  ),
});

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({}),
      host: { editor: { focus: () => undefined }, close: () => calls.push({ name: 'close', args: [] }) },
    },
  },
  fake: { state, calls, letGo },
});
