/** A clone on a machine of its own: an empty home, a folder with the built add-on, and commands that run there against the stand-in. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandInOneFile } from './command-in-one-file';
import { loadClasp } from './load-clasp';
import { StandIn } from './stand-in';

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

export interface Play {
  answers?: string[];
  /** How the person leaves Google's login page. */
  consent?: 'code=ok' | 'error=access_denied';
  /** As the script of package.json runs it, with a clasp started for each step; else as one file, with a clasp that stays loaded. */
  asTyped?: boolean;
}

export class Sitting {
  readonly google = new StandIn();
  readonly folder = mkdtempSync(join(tmpdir(), 'sitting-'));
  private port = 0;
  /** Where the addresses that were opened are written down. */
  private browser: { OPENED?: string } = { OPENED: join(this.folder, 'opened') };

  async open(): Promise<this> {
    this.port = await this.google.open();
    for (const name of ['dist', '.clasp.json', '.claspignore']) {
      cpSync(name, join(this.folder, name), { recursive: true });
    }
    mkdirSync(join(this.folder, 'home'));
    return this;
  }

  async close(): Promise<void> {
    await this.google.close();
    rmSync(this.folder, { recursive: true });
  }

  /** As clasp keeps a login. */
  isLoggedIn(email = 'vp@example.com', { expired = false } = {}): void {
    const login = { type: 'authorized_user', client_id: 'id', client_secret: 'none', refresh_token: email };
    const expiry_date = Date.now() + (expired ? -1 : 1) * 3_600_000;
    const tokens = { default: { ...login, access_token: email, expiry_date } };
    writeFileSync(join(this.folder, 'home/.clasprc.json'), JSON.stringify({ tokens }));
  }

  hasNoBrowser(): void {
    this.browser = {};
  }

  read(name: string): string | undefined {
    const file = join(this.folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  write(name: string, content: object | string): void {
    writeFileSync(join(this.folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }

  async run(
    command: 'setup' | 'deploy',
    args: string[] = [],
    { answers = [], consent = 'code=ok', asTyped = false }: Play = {},
  ): Promise<Ended> {
    const home = join(this.folder, 'home');
    const start = asTyped
      ? [resolve('node_modules/tsx/dist/cli.mjs'), resolve(`scripts/google/${command}.ts`)]
      : [commandInOneFile(command)];
    const child = spawn(process.execPath, [...start, '--no-build', ...args], {
      cwd: this.folder,
      env: {
        ...process.env,
        ...this.browser,
        HOME: home,
        USERPROFILE: home,
        NODE_OPTIONS: `--import ${pathToFileURL(resolve('test/google/to-stand-in.mjs')).href}`,
        GOOGLE_STAND_IN_PORT: String(this.port),
        ...(!asTyped && { LOADED_CLASP_PORT: String(await loadClasp()) }),
      },
    });
    child.stdin.end(answers.map((answer) => `${answer}\n`).join(''));
    const ended: Ended = { code: null, out: '', err: '' };
    child.stderr.on('data', (chunk) => (ended.err += String(chunk)));
    child.stdout.on('data', (chunk) => {
      const text = String(chunk);
      ended.out += text;
      const page = /https:\/\/accounts\.google\.com\S+/.exec(text)?.[0];
      if (page) leaveLoginPage(page, consent);
    });
    return new Promise((done) => {
      child.on('close', (code) => done({ ...ended, code, err: ended.err.trim() }));
    });
  }
}

/** Google's page sends the browser back to clasp, with a code or with an error. */
function leaveLoginPage(page: string, how: string): void {
  const { searchParams } = new URL(page);
  const back = `${searchParams.get('redirect_uri')}/?${how}&state=${searchParams.get('state')}`;
  void fetch(back).catch(() => undefined);
}
