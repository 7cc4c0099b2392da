/** A user interface without a screen: answers are queued beforehand, and everything shown is kept. */
import type { DialogButton, DialogRequest, HtmlPage, UiPort } from './apps-script/ui-port';

export interface Toast {
  readonly message: string;
  readonly title?: string;
}

export class ScriptedUi implements UiPort {
  readonly toasts: Toast[] = [];
  readonly alerts: DialogRequest[] = [];
  readonly prompts: DialogRequest[] = [];
  readonly sidebars: HtmlPage[] = [];
  readonly dialogs: HtmlPage[] = [];
  private readonly answers: DialogButton[] = [];
  private readonly texts: { button: DialogButton; text: string }[] = [];

  /** The button that the next alert is answered with. */
  answer(...buttons: DialogButton[]): void {
    this.answers.push(...buttons);
  }

  answerPrompt(text: string, button: DialogButton = 'OK'): void {
    this.texts.push({ button, text });
  }

  toast(message: string, title?: string): void {
    this.toasts.push(title === undefined ? { message } : { message, title });
  }

  async alert(request: DialogRequest): Promise<DialogButton> {
    this.alerts.push(request);
    const answer = this.answers.shift();
    // With one button there is nothing to decide.
    if (answer === undefined && request.buttons !== 'OK') {
      throw new Error(`Nobody answers the alert: ${request.message}`);
    }
    return Promise.resolve(answer ?? 'OK');
  }

  async prompt(request: DialogRequest): Promise<{ button: DialogButton; text: string }> {
    this.prompts.push(request);
    const answer = this.texts.shift();
    if (!answer) throw new Error(`Nobody answers the prompt: ${request.message}`);
    return Promise.resolve(answer);
  }

  showSidebar(page: HtmlPage): void {
    this.sidebars.push(page);
  }

  showDialog(page: HtmlPage): void {
    this.dialogs.push(page);
  }
}
