/// <reference types="google-apps-script" />
/**
 * The spreadsheet's user interface: menus, alerts and prompts that wait for an answer, sidebars and dialogs.
 * While a script waits for an answer it holds no lock: on Google they do not persist across a question.
 */
import type { Arguments } from '../members/arguments';
import { enumValue } from '../members/enum-value';
import { navigation, question, service, type Members } from '../members/members';
import { HtmlOutput, pageOf } from '../pages/html-output';
import { remoteClass } from '../members/remote-classes';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import { dialogRequest } from './dialog-request';
import { Menu } from './menu';

const known = new WeakMap<SpreadsheetDocument, Ui>();

export class Ui {
  private constructor(readonly document: SpreadsheetDocument) {}

  static of(document: SpreadsheetDocument): Ui {
    const ui = known.get(document) ?? new Ui(document);
    known.set(document, ui);
    return ui;
  }
}

class PromptResponse {
  constructor(
    readonly button: string,
    readonly text: string,
  ) {}
}

function showDialog({ document }: Ui, args: Arguments, modal: boolean): void {
  document.ui.showDialog({ ...pageOf(args.instance(0, HtmlOutput), document), title: args.text(1), modal });
}

const members = {
  createMenu: navigation(({ document }, args) => new Menu(document, args.text(0))),
  createAddonMenu: navigation(({ document }) => new Menu(document, document.scriptName)),
  alert: question(async ({ document }, args, execution) => {
    const asked = dialogRequest(args);
    execution.releaseLocks();
    return enumValue('Button', await document.ui.alert(asked));
  }),
  prompt: question(async ({ document }, args, execution) => {
    const asked = dialogRequest(args);
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
