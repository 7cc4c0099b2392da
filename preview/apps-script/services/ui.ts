/// <reference types="google-apps-script" />
/**
 * The spreadsheet's user interface: menus, alerts and prompts that wait for an answer, sidebars and dialogs.
 * While a script waits for an answer it holds no lock: on Google they do not persist across a question.
 */
import type { Arguments } from '../arguments';
import { EnumValue, enumValue } from '../enum-value';
import { navigation, question, service, type Members } from '../members';
import { HtmlOutput, pageOf } from '../html-output';
import { remoteClass } from '../remote-classes';
import type { SpreadsheetDocument } from '../spreadsheet-document';
import type { DialogButtons, DialogRequest } from '../ui-port';

import { Menu } from './menu';

const known = new WeakMap<SpreadsheetDocument, Ui>();

/** The add-on's menu has the add-on's name; in the preview there is one add-on. */
const ADD_ON_NAME = 'Sales Budget';

export class Ui {
  private constructor(readonly document: SpreadsheetDocument) {}

  static of(document: SpreadsheetDocument): Ui {
    const ui = known.get(document) ?? new Ui(document);
    known.set(document, ui);
    return ui;
  }
}

export class PromptResponse {
  constructor(
    readonly button: string,
    readonly text: string,
  ) {}
}

/** `(message)`, `(message, buttons)` or `(title, message, buttons)`. */
function request(args: Arguments): DialogRequest {
  const last = args.at(args.count - 1);
  const buttons = (last instanceof EnumValue ? last.name : 'OK') as DialogButtons;
  const texts = last instanceof EnumValue ? args.count - 1 : args.count;
  if (texts < 1 || texts > 2 || (texts === 2 && !(last instanceof EnumValue))) args.mismatch();
  return texts === 1
    ? { message: args.text(0), buttons }
    : { title: args.text(0), message: args.text(1), buttons };
}

function showDialog({ document }: Ui, args: Arguments, modal: boolean): void {
  document.ui.showDialog({ ...pageOf(args.instance(0, HtmlOutput), document), title: args.text(1), modal });
}

const members = {
  createMenu: navigation(({ document }, args) => new Menu(document, args.text(0))),
  createAddonMenu: navigation(({ document }) => new Menu(document, ADD_ON_NAME)),
  alert: question(async ({ document }, args, execution) => {
    const asked = request(args);
    execution.releaseLocks();
    return enumValue('Button', await document.ui.alert(asked));
  }),
  prompt: question(async ({ document }, args, execution) => {
    const asked = request(args);
    execution.releaseLocks();
    const { button, text } = await document.ui.prompt(asked);
    return new PromptResponse(button, text);
  }),
  showSidebar: service(({ document }, args) =>
    document.ui.showSidebar(pageOf(args.instance(0, HtmlOutput), document)),
  ),
  showModalDialog: service((ui, args) => showDialog(ui, args, true)),
  showModelessDialog: service((ui, args) => showDialog(ui, args, false)),
} satisfies Members<Ui, GoogleAppsScript.Base.Ui>;

remoteClass('Ui', Ui, members);
remoteClass('PromptResponse', PromptResponse, {
  getSelectedButton: navigation(({ button }) => enumValue('Button', button)),
  getResponseText: navigation(({ text }) => text),
} satisfies Members<PromptResponse, GoogleAppsScript.Base.PromptResponse>);
