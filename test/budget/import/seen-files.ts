/** Header rows of other programs' exports, as public files and programs show them, with rows of the shapes seen there. */
import type { ImportTable } from '../../../src/budget/import/import-table';

const table = (header: string, ...rows: readonly (readonly string[])[]): ImportTable => ({
  header: header.split('|'),
  rows,
});

/** Quoted by a program that reads it: the estimate stands twice. */
export const jiraTwice = table(
  'Issue key|Issue id|Summary|Custom field (Epic Link)|Custom field (Story Points)|Custom field (Story Points)|Custom field (Epic Name)|Status',
  ['SB-1', '10001', '[UI] SSO "for all"', '', '', '5.5', '', 'To Do'],
  ['SB-2', '10002', 'Bulk import', '', '8', '', '', 'To Do'],
  ['SB-3', '10003', 'Audit log', '', '3', '3', '', 'To Do'],
);

/** With the BOM that Jira Cloud writes, and labels in two columns. */
export const jiraCloud = table(
  '\ufeffSummary|Issue key|Issue id|Issue Type|Status|Status Category|Priority|Assignee|Reporter|Created|Resolved|Description|Labels|Labels|Custom field (Story Points)',
  [
    ...['SAP connector', 'SB-9', '10009', 'Story', 'Open', 'To Do', 'High', 'ann', 'Rita'],
    ...['09/Oct/25 1:42 PM', '', 'h2. Why\n*now*', 'sales', 'erp', '5,5'],
  ],
);

export const jiraRussian = table(
  'Тема|Ключ проблемы|Идентификатор проблемы|Тип задачи|Статус|Автор|Создано|Метки|Метки|Пользовательское поле (Исторические точки)|Пользовательское поле (Причина для "На рассмотрении")',
  ['Вход по SSO', 'SB-4', '10004', 'Задача', 'Открыта', 'Рита', '29/июл/26 09:59', 'a', 'b', '8', ''],
);

export const salesforce = table(
  'Territory Region|Opportunity Owner|Account Name|Opportunity Name|Stage|Forecast Category|Total Amount Currency|Total Amount|Fiscal Period|Close Date|Opportunity Next Steps|Type',
  [
    ...['EMEA', 'Rita', 'Acme', 'Acme: SAP', 'Proposal', 'Pipeline', 'USD', '$1,234,567', 'FY26-Q3'],
    ...['2026-09-30', 'Call back', 'New Business'],
  ],
  [],
  ['Confidential Information - Do Not Distribute'],
  ['Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.'],
);

export const hubspot = table(
  'Record ID|Deal Name|Last Activity Date|State|Deal Stage|Close Date|Deal owner|Amount|Pipeline|Associated Company',
  [
    '1234567',
    'Globex SSO',
    '2024-02-01 09:30',
    '',
    'qualifiedtobuy',
    '2026-06-30',
    'Rob',
    '$125000',
    'Default',
    'Globex;Initech',
  ],
);

export const zoho = table(
  'Record Id|Deal Name|Account Name|Account Name.id|Contact Name|Stage|Closing Date|Amount|Lead Source|Description|Type',
  [
    'zcrm_1',
    'Initech export',
    'Initech',
    'zcrm_2',
    'Bill',
    'Won',
    '2026-09-01',
    '95,570.69',
    'Web',
    '',
    'Existing Business',
  ],
);

/** Some rows of real exports are shorter than the header. */
export const linear = table(
  'ID|Team|Title|Description|Status|Estimate|Priority|Project ID|Project|Creator|Assignee|Labels|Cycle Number|Created|Due Date|Parent issue|Initiatives|UUID|Related to',
  [
    'IN-10',
    'Core',
    'Usage report',
    '',
    'Backlog',
    '3',
    'High',
    '',
    '',
    'rita@x.com',
    '',
    'bug, backend',
    '',
    '2024-05-14T08:53:33Z',
  ],
  ['IN-11', 'Core', 'Audit log'],
);

export const productboard = table(
  'entity_name|description|pb_url|Release Confidence %|status_name|April 2026|NOW/NEXT/LATER',
  ['Dark mode', 'Asked often', 'pb.example/1', '80', 'Planned', '', 'NEXT'],
);

export const canny = table('title|details|vote_count|status|board|author|tags|score', [
  'Dark mode',
  'Please',
  '41',
  'open',
  'Features',
  'Ann',
  'ui',
  '12',
]);

export const backlog = table('Source|Title|Opened|Asks|Labels', [
  ...[
    'chatwoot/chatwoot#1197',
    '[CW-2852] feature: Integration with Hubspot',
    '2020-09-03',
    '6',
    'feature-request',
  ],
]);
