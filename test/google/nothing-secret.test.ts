/** What git keeps holds no login, no key and no real script: those are each person's own. */
import { readFileSync } from 'node:fs';
import { keptFiles } from './kept-files';

const secretNames =
  /(^|\/)(\.clasprc.*|\.clasp\..+\.json|\.env.*|creds.*\.json|client_secret.*|.*service[-_]account.*\.json|.*\.(pem|key|p12|pfx))$/i;

/** As Google writes them, and private keys in general. */
const secrets = [
  /\bGOCSPX-[\w-]{20,}/,
  /\bya29\.[\w-]{20,}/,
  /\b1\/\/0[\w-]{30,}/,
  /\bAIza[\w-]{35}\b/,
  /-----BEGIN [A-Z ]*PRIVATE KEY/,
  /"scriptId"\s*:\s*"[\w-]{50,}"/,
];

test('no file that git keeps has the name of a secret', () => {
  expect(keptFiles().filter((name) => secretNames.test(name))).toEqual([]);
});

test('no text that git keeps holds a token, a key or the ID of a real script', () => {
  const found = keptFiles().filter((name) => {
    const text = readFileSync(name, 'utf8');
    return secrets.some((secret) => secret.test(text));
  });
  expect(found).toEqual([]);
});

test('the script in the repository is a placeholder, and the real ones are ignored', () => {
  expect(JSON.parse(readFileSync('.clasp.json', 'utf8'))).toEqual({
    scriptId: 'your-script-id',
    rootDir: 'dist',
  });
  const ignored = readFileSync('.gitignore', 'utf8').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['.clasp.*.json', '.clasp.*.json.tmp', '.clasprc.json']));
});
