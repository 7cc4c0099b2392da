/**
 * Makes a version of what was pushed and, for a published add-on, gives it to the deployment that people use. Never a second
 * deployment: at Google that may switch off the triggers of everybody who has the add-on.
 */
import { claspOrRefusal, type Again } from './clasp';
import type { TargetName } from './options';
import { Refusal } from './refusal';
import { targetFile, writeTarget, type Target } from './target';

interface Deployment {
  deploymentId: string;
  /** The deployment of the latest code, which every project has, is of no version. */
  versionNumber?: number;
}

export async function release(name: TargetName, target: Target, again: Again): Promise<string[]> {
  const clasp = async <T>(...args: string[]): Promise<T> =>
    JSON.parse(await claspOrRefusal([...args, '--json', '--project', targetFile(name)], again)) as T;

  // Which deployment is settled before anything is made that a second run would make again.
  const inUse = target.parentId
    ? undefined
    : (target.deploymentId ?? onlyOne(await clasp('list-deployments'), name));
  const description = `Sales Budget, ${new Date().toISOString().slice(0, 10)}`;
  const { versionNumber } = await clasp<{ versionNumber: number }>('create-version', description);
  const told = [`Version ${versionNumber} is made.`];
  if (target.parentId) return told;

  const as = ['--versionNumber', String(versionNumber), '--description', description];
  const { deploymentId } = await (inUse
    ? clasp<Deployment>('update-deployment', inUse, ...as)
    : clasp<Deployment>('create-deployment', ...as));
  writeTarget(name, { ...target, deploymentId });
  return [
    ...told,
    `Deployment ${deploymentId} has it.`,
    `For people to get it, enter ${versionNumber} as the version of the Sheets add-on: Google Cloud console ▸ Google Workspace Marketplace SDK ▸ App Configuration (docs/publish-to-a-domain.md).`,
  ];
}

function onlyOne(deployments: Deployment[], name: TargetName): string | undefined {
  const versioned = deployments.filter(({ versionNumber }) => versionNumber !== undefined);
  if (versioned.length < 2) return versioned[0]?.deploymentId;
  const ids = versioned.map(({ deploymentId }) => deploymentId).join(', ');
  throw new Refusal(
    `The code is pushed, but the script has several deployments (${ids}): write the one that people use into ${targetFile(name)} as "deploymentId", then run npm run deploy -- --target ${name} again.`,
  );
}
