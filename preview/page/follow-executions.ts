/** Keeps the newest executions in the shell's state, for the developer drawer. */
import type { Developer } from './developer';
import type { ShellState } from './shell-state';
import type { Store } from './store';

/** More than anyone looks through; older ones are forgotten. */
const KEPT = 100;

export function followExecutions(shell: Store<ShellState>, developer: Developer): void {
  shell.update({ developer, executions: developer.executions.slice(-KEPT) });
  developer.onExecution((record) =>
    shell.update(({ executions }) => ({ executions: [...executions, record].slice(-KEPT) })),
  );
}
