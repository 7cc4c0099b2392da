/** Likely duplicates, measured on the titles of a real backlog (two public trackers). */
import type { OpenRequestView } from '../../src/actions/api';
import { librarySearch } from '../../src/sidebar/dialog/library-search';
import { duplicatePairs, likelyDuplicates } from '../../src/sidebar/similar-titles';

const titles: readonly (readonly [string, string])[] = [
  ['1197', '[CW-2852] feature: Integration with Hubspot'],
  ['9680', 'Salesforce Integration'],
  ['631', '[CW-4] Feature: Integration with zapier'],
  ['698', 'Feature: Integration to zendesk'],
  ['3909', 'feat: WooCommerce Integration'],
  ['7143', 'Integration with Instatus?'],
  ['1318', 'feat: SSO via External Authentication, Oauth integration'],
  ['8385', 'Keycloak SSO Integration for User Authentication in Chatwoot'],
  ['11288', 'ADD OpenID Connect'],
  ['12541', 'ntegrate user autentication with OAuth2 solution like authentik'],
  ['12731', 'Chatwoot mobile app + SAML issue'],
  ['6015', 'Audit Logs'],
  ['4216', 'feat: Custom Roles and Permissions'],
  ['5361', 'Whatsapp message campaign'],
  ['10112', 'WhatsApp Template in Macros and Automations'],
  ['7868', 'Add WhatsApp templates in Automation rules'],
  ['8902', 'Add WhatsApp templates in Automation rules'],
  ['11481', 'feat: Voice Channel in Chatwoot'],
  ['15243', 'Export detailed conversation report (one row per conversation)'],
  ['5272', '"Snooze until reply" on mobile'],
  ['10984', 'TEXT'],
  ['3271', 'H'],
  ['2712', '🔦 Feature: Custom roles'],
  ['11085', '🔦 Feature: export audit log'],
  ['8448', 'nocodb/nocodb:0.98.4镜像怎么修改权限，让查看者具备某些权限'],
  ['517', 'Feature ：OAuth2.0 support'],
  ['3717', '[Feature] LDAP or SAML'],
];

const open: readonly OpenRequestView[] = titles.map(([id, title], index) => ({
  ...{ id, title, rank: String(index + 1), customer: '', asks: 1, note: '', whyNotAway: '' },
}));

const pairs = duplicatePairs(open, librarySearch).map(({ first, second }) => `${first.id} ${second.id}`);

test('equal titles come first', () => {
  expect(pairs[0]).toBe('7868 8902');
});

test.each([
  ['WhatsApp templates', '10112 7868'],
  ['WhatsApp templates, once more', '10112 8902'],
  ['sign-in, with two typing errors', '12541 517'],
  ['sign-in by SSO', '1318 8385'],
  ['audit logs', '6015 11085'],
  ['custom roles', '4216 2712'],
])('near-duplicates on %s surface', (_what, pair) => {
  expect(pairs).toContain(pair);
});

test('few others do: integrations with different products are not the same request', () => {
  const integrations = ['1197', '9680', '631', '698', '3909', '7143'];
  const isBoth = (pair: string): boolean => pair.split(' ').every((id) => integrations.includes(id));
  expect(pairs.filter(isBoth)).toEqual([]);
  expect(pairs.length).toBeLessThanOrEqual(9);
});

test.each([
  ['whatsapp templates', ['7868', '8902', '10112']],
  ['Hubspot integration', ['1197']],
  ['audit log', ['6015', '11085']],
  ['SSO with OAuth', ['517', '1318']],
  ['H', ['3271']],
  ['integration', []],
  ['add', []],
  ['', []],
])('while %j is typed, %j are suggested', (title, ids) => {
  expect(likelyDuplicates(title, open).map(({ id }) => id)).toEqual(ids);
});

test('nothing is alike where there is nothing', () => {
  expect(duplicatePairs([], librarySearch)).toEqual([]);
  expect(likelyDuplicates('SAP', [])).toEqual([]);
});
