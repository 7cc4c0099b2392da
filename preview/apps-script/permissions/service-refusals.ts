/** How services that the preview lacks refuse those who may not use them at Google either; others hear that they are missing. */
import type { AuthMode } from './auth-mode';
import { SERVICE_REFUSALS } from './custom-function-permissions';
import type { Surface } from '../members/surface';

const AUTH = 'https://www.googleapis.com/auth/';

/** What the services that act for a person need; without it no simple trigger may call them: google.md 55. */
const SCOPES: Readonly<Record<string, string>> = {
  CalendarApp: `${AUTH}calendar`,
  DocumentApp: `${AUTH}documents`,
  DriveApp: `${AUTH}drive`,
  FormApp: `${AUTH}forms`,
  GmailApp: 'https://mail.google.com/',
  Jdbc: `${AUTH}script.external_request`,
  MailApp: `${AUTH}script.send_mail`,
  SlidesApp: `${AUTH}presentations`,
  UrlFetchApp: `${AUTH}script.external_request`,
};

/** The star stands for the member that was called. */
const IN_SIMPLE_TRIGGERS: Surface['refusals'] = Object.fromEntries(
  Object.entries(SCOPES).map(([service, scope]) => [
    service,
    `You do not have permission to call ${service}.*. Required permissions: ${scope}`,
  ]),
);

const BY_MODE: Readonly<Record<AuthMode, Surface['refusals']>> = {
  NONE: IN_SIMPLE_TRIGGERS,
  LIMITED: IN_SIMPLE_TRIGGERS,
  CUSTOM_FUNCTION: SERVICE_REFUSALS,
  FULL: {},
};

export const serviceRefusals = (mode: AuthMode): Surface['refusals'] => BY_MODE[mode];
