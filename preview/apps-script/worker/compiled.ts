/** A project's files as scripts of V8: each parsed once, as running it in another context starts its globals afresh. */
import { Script } from 'node:vm';
import type { ScriptFile } from '../../script-project';

/** By their code. A thread serves one project after another, and comes back to few of them. */
const known = new Map<string, { readonly name: string; readonly script: Script }>();
const most = 50;

export function compiled({ name, code }: ScriptFile): Script {
  const same = known.get(code);
  if (same?.name === name) return same.script;
  const script = new Script(code, { filename: name });
  if (known.size === most) known.clear();
  known.set(code, { name, script });
  return script;
}
