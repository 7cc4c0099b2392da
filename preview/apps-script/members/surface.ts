/** What the script's realm is told about the services before it starts. */

/** Members that exist, by class name, divided by spaces; anything else throws in the script when it is touched. */
export type MemberNames = Readonly<Record<string, string>>;

export interface Surface {
  /** Top-level names that stand for services the preview has. */
  readonly services: readonly string[];
  /** Top-level names that exist on Google and not here. */
  readonly missingServices: readonly string[];
  /** What missing services say to this execution instead of that they are missing, by name; a star stands for the member. */
  readonly refusals: Readonly<Record<string, string>>;
}

/** Google's services that the preview does not have; their names exist, and using them says so. */
export const MISSING_SERVICES = [
  ...['AdminDirectory', 'BigQuery', 'Calendar', 'CalendarApp', 'ConferenceDataService'],
  ...['ContactsApp', 'ContentService', 'DataStudioApp', 'DocumentApp', 'Drive', 'DriveApp', 'FormApp'],
  ...['Gmail', 'GmailApp', 'GroupsApp', 'Jdbc', 'LanguageApp', 'LinearOptimizationService', 'MailApp'],
  ...['Maps', 'People', 'Sheets', 'SitesApp', 'Slides', 'SlidesApp', 'UrlFetchApp', 'XmlService'],
] as const;
