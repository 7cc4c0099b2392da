/**
 * Real public feature requests of two open trackers, titles as published. Everything else about them (customers,
 * deals, people, estimates) is made up, and every row says so in its Notes.
 */
import type { Status } from '../budget/request';

/** What becomes of it in the example: where its row ends up. */
export interface ExampleRequest {
  readonly source: string;
  readonly title: string;
  readonly customer: string;
  readonly dealValue: number;
  readonly askedBy: string;
  /** As counted in the thread; absent where nobody else was visible. */
  readonly asks?: number;
  readonly motive: 'new' | 'expand' | 'retain' | 'win back';
  /** In story points, when its quarter was committed. */
  readonly estimate: number;
  /** What product came to expect; absent where the estimate held. */
  readonly estimateNow?: number;
  readonly status: Status;
  /** Per cent, as product keeps it. */
  readonly built?: number;
  /** Quarters after the current one. */
  readonly notBefore?: 1 | 2;
  readonly productSays?: string;
}

const chatwoot = 'chatwoot/chatwoot#';
const nocodb = 'nocodb/nocodb#';

// One request a line, as a table.
// prettier-ignore
export const exampleRequests = {
  hubspot: { source: `${chatwoot}1197`, title: '[CW-2852] feature: Integration with Hubspot', customer: 'Acme', dealValue: 60000, askedBy: 'Ada', asks: 6, motive: 'new', estimate: 30, status: 'Shipped', built: 100 },
  salesforce: { source: `${chatwoot}9680`, title: 'Salesforce Integration', customer: 'Globex', dealValue: 90000, askedBy: 'Ben', asks: 2, motive: 'new', estimate: 40, estimateNow: 50, status: 'Shipped', built: 100 },
  twoFactor: { source: `${chatwoot}5960`, title: 'Two factor authentication', customer: 'Initech', dealValue: 30000, askedBy: 'Ada', asks: 2, motive: 'retain', estimate: 20, status: 'Shipped', built: 100 },
  singleSignOn: { source: `${chatwoot}1318`, title: 'feat: SSO via External Authentication, Oauth integration', customer: 'Initech, Hooli', dealValue: 120000, askedBy: 'Cleo', asks: 3, motive: 'expand', estimate: 30, status: 'Building', built: 45 },
  auditLogs: { source: `${chatwoot}6015`, title: 'Audit Logs', customer: 'Initech', dealValue: 120000, askedBy: 'Cleo', motive: 'expand', estimate: 15, status: 'Building', built: 30 },
  teams: { source: `${chatwoot}1655`, title: '[CW-2868] Integration for Microsoft Teams', customer: 'Umbrella', dealValue: 45000, askedBy: 'Ben', asks: 4, motive: 'new', estimate: 20, status: 'Shelved', built: 40, productSays: 'The message bridge works; sign-in is what is missing.' },
  customRoles: { source: `${nocodb}2712`, title: '🔦 Feature: Custom roles', customer: 'Hooli', dealValue: 80000, askedBy: 'Dan', asks: 7, motive: 'retain', estimate: 15, status: 'Building' },
  sla: { source: `${chatwoot}4635`, title: 'feat: SLA management', customer: 'Acme', dealValue: 60000, askedBy: 'Ada', motive: 'expand', estimate: 10, status: 'Committed' },
  templates: { source: `${chatwoot}5851`, title: 'Ability to send the same whatsapp template to multiple contacts', customer: 'Soylent', dealValue: 25000, askedBy: 'Eve', asks: 6, motive: 'new', estimate: 8, status: 'Shipped', built: 100 },
  slaReports: { source: `${chatwoot}9747`, title: 'Add SLAs to Reports (% SLAs met)', customer: 'Acme', dealValue: 60000, askedBy: 'Ada', asks: 1, motive: 'expand', estimate: 5, status: 'Committed' },
  shopify: { source: `${chatwoot}13161`, title: 'Shopify intergration missing', customer: 'Stark', dealValue: 70000, askedBy: 'Ben', asks: 1, motive: 'new', estimate: 25, status: 'Endorsed', productSays: 'Orders first, refunds later: half the size.' },
  automation: { source: `${chatwoot}8902`, title: 'Add WhatsApp templates in Automation rules', customer: 'Soylent, Wayne', dealValue: 40000, askedBy: 'Eve', asks: 5, motive: 'retain', estimate: 20, status: 'Endorsed' },
  viewPermissions: { source: `${nocodb}7523`, title: '🔦 Feature: View Level Permission Control', customer: 'Hooli', dealValue: 80000, askedBy: 'Dan', asks: 3, motive: 'retain', estimate: 35, status: 'Endorsed' },
  voice: { source: `${chatwoot}11481`, title: 'feat: Voice Channel in Chatwoot', customer: 'Tyrell', dealValue: 150000, askedBy: 'Finn', asks: 3, motive: 'new', estimate: 60, status: 'Endorsed', notBefore: 2 },
  zapier: { source: `${chatwoot}631`, title: '[CW-4] Feature: Integration with zapier', customer: 'Umbrella', dealValue: 15000, askedBy: 'Ben', asks: 2, motive: 'new', estimate: 12, status: 'Endorsed', productSays: 'The webhook does most of this today.' },
  exportAudit: { source: `${nocodb}11085`, title: '🔦 Feature: export audit log', customer: 'Initech', dealValue: 120000, askedBy: 'Cleo', motive: 'expand', estimate: 6, status: 'Endorsed' },
  excel: { source: `${nocodb}4271`, title: '🔦 Feature: The Editor need the function of ”Upload EXCEL“,import .xlsx file', customer: 'Wonka', dealValue: 20000, askedBy: 'Gil', asks: 1, motive: 'new', estimate: 14, status: 'New' },
  permissions: { source: `${nocodb}8448`, title: 'nocodb/nocodb:0.98.4镜像怎么修改权限，让查看者具备某些权限', customer: 'Wonka', dealValue: 20000, askedBy: 'Gil', asks: 1, motive: 'retain', estimate: 9, status: 'New' },
  snooze: { source: `${chatwoot}5272`, title: '"Snooze until reply" on mobile', customer: 'Stark', dealValue: 18000, askedBy: 'Ada', asks: 1, motive: 'retain', estimate: 7, status: 'New' },
  retention: { source: `${chatwoot}5583`, title: 'Data Retention on messages and contacts', customer: 'Tyrell', dealValue: 150000, askedBy: 'Finn', asks: 2, motive: 'new', estimate: 22, status: 'New', notBefore: 1 },
  drillDown: { source: `${chatwoot}6887`, title: '[CW-1933] Be able to drill down to specific tickets based on the reports', customer: 'Acme', dealValue: 60000, askedBy: 'Ada', asks: 1, motive: 'expand', estimate: 18, status: 'New' },
  zendesk: { source: `${chatwoot}698`, title: 'Feature: Integration to zendesk', customer: 'Globex', dealValue: 35000, askedBy: 'Ben', asks: 1, motive: 'win back', estimate: 28, status: 'New' },
  automationTwin: { source: `${chatwoot}7868`, title: 'Add WhatsApp templates in Automation rules', customer: 'Wayne', dealValue: 40000, askedBy: 'Eve', asks: 2, motive: 'retain', estimate: 20, status: 'New' },
  placeholder: { source: `${chatwoot}10984`, title: 'TEXT', customer: '', dealValue: 0, askedBy: 'Gil', asks: 1, motive: 'new', estimate: 1, status: 'Declined', productSays: 'Nothing to build from; asked back twice.' },
} as const satisfies Record<string, ExampleRequest>;

export type ExampleKey = keyof typeof exampleRequests;
