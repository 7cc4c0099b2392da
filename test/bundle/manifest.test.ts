/** dist/appsscript.json: what the add-on may do, and why. */
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as Record<string, unknown>;
const scopes = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/userinfo.email',
];

test('asks for the three scopes and no other', () => {
  expect(manifest['oauthScopes']).toEqual(scopes);
});

test.each(scopes)('docs/google-scopes.md says why %s', (scope) => {
  expect(readFileSync('docs/google-scopes.md', 'utf8')).toContain(`## \`${scope}\``);
});

test('runs on V8 and is an editor add-on, which has no addOns section', () => {
  expect(manifest['runtimeVersion']).toBe('V8');
  expect(manifest).not.toHaveProperty('addOns');
});
