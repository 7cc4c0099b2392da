/// <reference types="google-apps-script" />
/** ScriptApp.newTrigger(…): builders of triggers for the spreadsheet and for points of time. */
import type { Arguments } from '../members/arguments';
import { refuse } from '../members/exceptions';
import type { Execution } from '../execution/execution';
import type { TriggerKind } from '../triggers/installed-trigger';
import { installTrigger } from '../triggers/installed-triggers';
import { navigation, service, type Member, type Members } from '../members/members';
import { remoteClass } from '../members/remote-classes';
import { Spreadsheet } from '../spreadsheet/spreadsheet';
import { FILE_ID } from '../spreadsheet/spreadsheet-settings';
import { Trigger } from './trigger';

export class TriggerBuilder {
  constructor(readonly handler: string) {}
}

class SpreadsheetTriggerBuilder {
  kind: TriggerKind | undefined;

  constructor(readonly handler: string) {}
}

class ClockTriggerBuilder {
  constructor(readonly handler: string) {}
}

/** Only for the file that the script is open in; an add-on may have no others, and the preview holds none. */
function forThisFile(args: Arguments): void {
  const given = args.at(0);
  if (given instanceof Spreadsheet || given === FILE_ID) return;
  if (typeof given !== 'string') args.mismatch();
  refuse('You do not have permission to access the requested document.');
}

remoteClass('TriggerBuilder', TriggerBuilder, {
  forSpreadsheet: navigation(({ handler }, args) => {
    forThisFile(args);
    return new SpreadsheetTriggerBuilder(handler);
  }),
  timeBased: navigation(({ handler }) => new ClockTriggerBuilder(handler)),
} satisfies Members<TriggerBuilder, GoogleAppsScript.Script.TriggerBuilder>);

const of = (kind: TriggerKind): Member<SpreadsheetTriggerBuilder> =>
  navigation((builder) => {
    builder.kind = kind;
    return builder;
  });

remoteClass('SpreadsheetTriggerBuilder', SpreadsheetTriggerBuilder, {
  onOpen: of('ON_OPEN'),
  onEdit: of('ON_EDIT'),
  onChange: of('ON_CHANGE'),
  onFormSubmit: of('ON_FORM_SUBMIT'),
  create: service(({ handler, kind }, _args, execution) => {
    const wanted = kind ?? refuse('The event type of the trigger is missing.');
    return new Trigger(installTrigger(execution, handler, wanted));
  }),
} satisfies Members<SpreadsheetTriggerBuilder, GoogleAppsScript.Script.SpreadsheetTriggerBuilder>);

/** When exactly it runs does not matter in the preview, where the hour comes when a test says so. */
const timed = (check: (args: Arguments, execution: Execution) => void): Member<ClockTriggerBuilder> =>
  navigation((builder, args, execution) => {
    check(args, execution);
    return builder;
  });

const number = timed((args) => void args.number(0));

function checkMinutes(args: Arguments, { document }: Execution): void {
  if (![1, 5, 10, 15, 30].includes(args.integer(0))) {
    refuse('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
  }
  if (document.state.installation !== 'bound') {
    refuse('The recurrence interval for an Add-on trigger must be at least one hour.');
  }
}

remoteClass('ClockTriggerBuilder', ClockTriggerBuilder, {
  after: number,
  at: timed((args) => void args.date(0)),
  atDate: timed((args) => [0, 1, 2].forEach((index) => args.number(index))),
  atHour: number,
  everyDays: number,
  everyHours: number,
  everyMinutes: timed(checkMinutes),
  everyWeeks: number,
  inTimezone: timed((args) => void args.text(0)),
  nearMinute: number,
  onMonthDay: number,
  onWeekDay: timed((args) => void args.enumeration(0)),
  create: service(
    ({ handler }, _args, execution) => new Trigger(installTrigger(execution, handler, 'CLOCK')),
  ),
} satisfies Members<ClockTriggerBuilder, GoogleAppsScript.Script.ClockTriggerBuilder>);
