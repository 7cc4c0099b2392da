/** Opens an address in the person's browser, as far as this machine has one. */
import { spawn } from 'node:child_process';

const opener = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
} as Partial<Record<NodeJS.Platform, [string, ...string[]]>>;

/** @returns whether something on this machine took the address */
export function openAddress(address: string): Promise<boolean> {
  const [command, ...args] = opener[process.platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(command, [...args, address], { stdio: 'ignore' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
