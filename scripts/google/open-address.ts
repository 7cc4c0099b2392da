/** Opens an address in the person's browser, as far as this machine has one. */
import { spawn } from 'node:child_process';

const opener = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
} as Partial<Record<NodeJS.Platform, [string, ...string[]]>>;

/** Some openers stay until the browser they started is closed; one that cannot open says so at once. */
const patienceMs = 3_000;

/** @returns whether something on this machine took the address */
export function openAddress(address: string): Promise<boolean> {
  const [command, ...args] = opener[process.platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
    const taken = setTimeout(() => {
      child.unref();
      resolve(true);
    }, patienceMs);
    const settle = (isOpen: boolean): void => {
      clearTimeout(taken);
      resolve(isOpen);
    };
    child.on('error', () => settle(false));
    child.on('exit', (code) => settle(code === 0));
  });
}
