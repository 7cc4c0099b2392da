/** A user interface without a screen: answers are queued beforehand, and everything shown is kept. */
import type { Answer } from './answers';
import type {
  DialogButton,
  DialogButtons,
  DialogRequest,
  HtmlPage,
  UiPort,
} from './apps-script/pages/ui-port';

export interface Toast {
  readonly message: string;
  readonly title?: string;
}

interface Typed {
  readonly button: DialogButton;
  readonly text: string;
}

const buttonsOf = (buttons: DialogButtons): string[] => [...buttons.split('_'), 'CLOSE'];

export class ScriptedUi implements UiPort {
  readonly toasts: Toast[] = [];
  readonly alerts: DialogRequest[] = [];
  readonly prompts: DialogRequest[] = [];
  readonly sidebars: HtmlPage[] = [];
  readonly dialogs: HtmlPage[] = [];
  /** How often somebody was asked whether they mean an edit. */
  warnings = 0;
  private readonly meant: boolean[] = [];
  private readonly answers: DialogButton[] = [];
  private readonly texts: Typed[] = [];
  private readonly inOrder: Answer[] = [];

  /** The button that the next alert is answered with. */
  answer(...buttons: DialogButton[]): void {
    this.answers.push(...buttons);
  }

  answerPrompt(text: string, button: DialogButton = 'OK'): void {
    this.texts.push({ button, text });
  }

  /** Whatever is asked next, an alert or a prompt, once nothing is left of the other answers. */
  answerInOrder(...answers: Answer[]): void {
    this.inOrder.push(...answers);
  }

  /** What was to be answered and was not asked. */
  forgetAnswers(): void {
    for (const queue of [this.answers, this.texts, this.inOrder]) queue.length = 0;
  }

  /** What the next warnings about a protected range are answered with; people mean what they do if not told. */
  answerWarning(...answers: boolean[]): void {
    this.meant.push(...answers);
  }

  confirmEdit(): Promise<boolean> {
    this.warnings += 1;
    return Promise.resolve(this.meant.shift() ?? true);
  }

  toast(message: string, title?: string): void {
    this.toasts.push(title === undefined ? { message } : { message, title });
  }

  alert(request: DialogRequest): Promise<DialogButton> {
    this.alerts.push(request);
    const queue: Answer[] = this.answers.length > 0 ? this.answers : this.inOrder;
    const [next] = queue;
    const button = typeof next === 'string' ? next.toUpperCase() : next?.button;
    const fits = button !== undefined && buttonsOf(request.buttons).includes(button);
    // With one button there is nothing to decide, and an answer meant for another question stays.
    if (!fits && request.buttons === 'OK') return Promise.resolve('OK');
    if (button === undefined) return nobody('alert', request);
    if (!fits) return noButton(button, request);
    queue.shift();
    return Promise.resolve(button as DialogButton);
  }

  prompt(request: DialogRequest): Promise<Typed> {
    this.prompts.push(request);
    const answer = this.texts.shift() ?? this.inOrder.shift();
    if (answer === undefined) return nobody('prompt', request);
    if (typeof answer === 'string') return Promise.resolve({ button: 'OK', text: answer });
    return Promise.resolve({ text: '', ...answer });
  }

  showSidebar(page: HtmlPage): void {
    this.sidebars.push(page);
  }

  showDialog(page: HtmlPage): void {
    this.dialogs.push(page);
  }
}

const nobody = (kind: string, { message }: DialogRequest): Promise<never> =>
  Promise.reject(new Error(`Nobody answers the ${kind}: ${message}`));

const noButton = (answer: string, { message, buttons }: DialogRequest): Promise<never> =>
  Promise.reject(
    new Error(
      `The answer "${answer}" is no button of the alert: ${message} (${buttonsOf(buttons).join(', ')})`,
    ),
  );
