/** Rhino, Google's runtime before V8, was shut down on 31 January 2026. */
import type { Manifest } from '../../script-project';

/** @throws for a manifest that asks for another runtime than V8; one that names none has V8. */
export function refuseOldRuntime({ runtimeVersion = 'V8' }: Manifest): void {
  if (runtimeVersion === 'V8') return;
  throw new Error(`The runtime ${runtimeVersion} runs no more; appsscript.json needs "runtimeVersion": "V8"`);
}
