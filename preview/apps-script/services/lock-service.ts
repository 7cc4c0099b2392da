/// <reference types="google-apps-script" />
/** LockService: locks that other executions wait for. */
import { refuse } from '../members/exceptions';
import type { Execution } from '../execution/execution';
import { LockState } from '../time/locks';
import { lookup, navigation, service, type Members } from '../members/members';
import { remoteClass, remoteService } from '../members/remote-classes';

class Lock {
  constructor(readonly state: LockState) {}
}

const members = {
  tryLock: service(({ state }, args, execution) => state.acquire(execution, args.number(0))),
  waitLock: service(async ({ state }, args, execution) => {
    if (!(await state.acquire(execution, args.number(0)))) {
      refuse('Lock timeout: another process was holding the lock for too long.');
    }
  }),
  hasLock: lookup(({ state }, _args, execution) => state.isHeldBy(execution)),
  releaseLock: service(({ state }, _args, execution) => state.release(execution)),
} satisfies Members<Lock, GoogleAppsScript.Lock.Lock>;

function userLock({ document, person }: Execution): LockState {
  const { users } = document.locks;
  const state = users.get(person) ?? new LockState();
  users.set(person, state);
  return state;
}

remoteClass('Lock', Lock, members);
remoteService('LockService', {
  getDocumentLock: navigation((_self, _args, { document }) => new Lock(document.locks.document)),
  getScriptLock: navigation((_self, _args, { document }) => new Lock(document.locks.script)),
  getUserLock: navigation((_self, _args, execution) => new Lock(userLock(execution))),
} satisfies Members<object, GoogleAppsScript.Lock.LockService>);
