/** Runs triggers' handlers: simple ones as the person who acted, installable ones as their creator, each in a queue of its own. */
import { enumValue } from '../members/enum-value';
import { EventQueue } from './event-queue';
import type { AuthMode } from '../permissions/auth-mode';
import type { InstalledTrigger } from './installed-trigger';
import type { Run } from '../execution/scripts';
import { SelectionQueue } from './selection-queue';
import type { Told } from './trigger-events';

export class Handlers {
  private readonly queues = new Map<string, EventQueue>();
  private readonly selections = new SelectionQueue();

  constructor(private readonly run: (run: Run) => Promise<unknown>) {}

  get lost(): number {
    return [...this.queues.values()].reduce((sum, queue) => sum + queue.lost, 0);
  }

  get isIdle(): boolean {
    return [...this.queues.values(), this.selections].every((queue) => queue.isIdle);
  }

  async whenIdle(): Promise<void> {
    while (!this.isIdle) {
      for (const queue of [...this.queues.values(), this.selections]) await queue.whenIdle();
    }
  }

  /** @throws what the handler throws. */
  start(functionName: string, authMode: AuthMode, person: string, told: Told): Promise<unknown> {
    return this.run({
      functionName,
      authMode,
      person,
      args: (execution) => [{ authMode: enumValue('AuthMode', authMode), ...told(execution) }],
    });
  }

  /** Several people's run beside one another, and beside installable ones. */
  queue(functionName: string, person: string, told: Told): Promise<unknown> {
    const name = `${functionName} ${person}`;
    return this.queueNamed(name).add(() => this.start(functionName, 'LIMITED', person, told));
  }

  queueSelection(functionName: string, person: string, told: Told): void {
    this.selections.add(() => this.start(functionName, 'LIMITED', person, told));
  }

  queueInstalled(trigger: InstalledTrigger, atKeyboard: string, told: Told): Promise<unknown> {
    const { id, handler, kind, creator } = trigger;
    return this.queueNamed(id).add(() =>
      this.run({
        functionName: handler,
        authMode: 'FULL',
        person: creator,
        prepare(execution) {
          execution.atKeyboard = atKeyboard;
          execution.hasScreen = kind !== 'CLOCK';
        },
        args: (execution) => [
          { authMode: enumValue('AuthMode', 'FULL'), triggerUid: id, ...told(execution) },
        ],
      }),
    );
  }

  private queueNamed(name: string): EventQueue {
    const queue = this.queues.get(name) ?? new EventQueue();
    this.queues.set(name, queue);
    return queue;
  }
}
