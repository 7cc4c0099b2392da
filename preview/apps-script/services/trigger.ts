/// <reference types="google-apps-script" />
/** An installable trigger as scripts hold it. */
import { enumValue } from '../members/enum-value';
import type { InstalledTrigger } from '../triggers/installed-trigger';
import { navigation, type Members } from '../members/members';
import { remoteClass } from '../members/remote-classes';
import { FILE_ID } from '../spreadsheet/spreadsheet-settings';

export class Trigger {
  constructor(readonly installed: InstalledTrigger) {}
}

const isClock = ({ installed }: Trigger): boolean => installed.kind === 'CLOCK';

remoteClass('Trigger', Trigger, {
  getUniqueId: navigation(({ installed }) => installed.id),
  getHandlerFunction: navigation(({ installed }) => installed.handler),
  getEventType: navigation(({ installed }) => enumValue('EventType', installed.kind)),
  getTriggerSource: navigation((trigger) =>
    enumValue('TriggerSource', isClock(trigger) ? 'CLOCK' : 'SPREADSHEETS'),
  ),
  getTriggerSourceId: navigation((trigger) => (isClock(trigger) ? null : FILE_ID)),
} satisfies Members<Trigger, GoogleAppsScript.Script.Trigger>);
