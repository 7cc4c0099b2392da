/** The columns of ours that an import can fill, and the names that other programs give them. */

/** In the order they are offered. */
export const importFields = [
  'Request',
  'Customer',
  'Deal value',
  'Close date',
  'Asked by',
  'Asks',
  'Motive',
  'Estimate',
  'Notes',
  'Deal',
  'Source',
] as const;
export type ImportField = (typeof importFields)[number];

/**
 * Most telling first, in lower case: headers of real exports of Jira, Salesforce, HubSpot, Zoho, Linear, Productboard and
 * Canny. A due date of an issue is no close date of a deal, and Jira's 'Original estimate' is in seconds: neither stands here.
 */
export const knownNames: Readonly<Record<ImportField, readonly string[]>> = {
  Request: [
    ...['request', 'summary', 'title', 'feature', 'feature name', 'entity name', 'headline', 'subject'],
    ...[
      'opportunity name',
      'deal name',
      'name',
      'тема',
      'zusammenfassung',
      'résumé',
      'resumen',
      'titel',
      'titre',
    ],
  ],
  Customer: [
    ...[
      'customer',
      'customers',
      'customer name',
      'account name',
      'company name',
      'associated company',
      'company',
    ],
    ...['account', 'organization', 'organisation', 'client', 'associated company ids'],
  ],
  'Deal value': ['deal value', 'amount', 'total amount', 'deal amount', 'opportunity amount', 'arr', 'value'],
  'Close date': ['close date', 'closing date', 'expected close date'],
  'Asked by': [
    ...[
      'asked by',
      'requested by',
      'requester',
      'reporter',
      'creator',
      'author',
      'author email',
      'submitted by',
    ],
    ...['opportunity owner', 'deal owner', 'owner', 'created by', 'автор'],
  ],
  Asks: ['asks', 'votes', 'vote count', 'upvotes', 'голоса'],
  Motive: ['motive', 'opportunity type', 'deal type', 'type'],
  Estimate: ['estimate', 'story points', 'story point estimate', 'points', 'исторические точки'],
  Notes: [
    ...['notes', 'note', 'associated note', 'opportunity next steps', 'next steps', 'description', 'details'],
    ...['body', 'content', 'text', 'labels', 'tags', 'category', 'описание', 'метки'],
  ],
  Deal: ['deal', 'deal name', 'opportunity name', 'opportunity', 'deal id', 'opportunity id'],
  Source: [
    ...['source', 'source (key)', 'issue key', 'key', 'ключ проблемы', 'opportunity id', 'record id', 'id'],
    ...['pb url', 'uuid', 'url'],
  ],
};
