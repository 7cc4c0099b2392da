/** Which calls each authorization mode allows: google.md 28 and 56. */
import { permitCustomFunction } from './custom-function-permissions';
import { refuse } from './exceptions';
import type { Execution } from './execution';
import type { Member } from './members';

/** @throws ScriptException with Google's text where the execution's authorization mode does not allow the call. */
export function permit(execution: Execution, className: string, name: string, member: Member<never>): void {
  const mode = execution.authMode;
  if (mode === 'FULL') return;
  if (mode === 'CUSTOM_FUNCTION') {
    permitCustomFunction(className, name, member.kind);
    return;
  }
  if (className === 'Ui' && member.kind === 'service') {
    refuse(
      `Specified permissions are not sufficient to call Ui.${name}. ` +
        `Required permissions: https://www.googleapis.com/auth/script.container.ui`,
    );
  }
  if (
    mode === 'NONE' &&
    (member.kind === 'read' || member.kind === 'write' || NOT_IN_MODE_NONE.has(className))
  ) {
    refuse(`You do not have permission to call ${className}.${name}`);
  }
}

/** Before the add-on is enabled in a file it may build its menu, and nothing of the document or its properties. */
const NOT_IN_MODE_NONE = new Set([
  ...[
    'Spreadsheet',
    'Sheet',
    'Range',
    'PropertiesService',
    'Properties',
    'CacheService',
    'Cache',
    'LockService',
  ],
]);
