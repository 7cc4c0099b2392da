/** What the add-on says on the screen: toasts, alerts and prompts. */
import type { NodeSheets } from '../../preview/node';

interface Message {
  readonly title?: string;
  readonly message: string;
}

const textOf = ({ title, message }: Message): string => (title ? `${title}: ${message}` : message);

/** Begins to listen; the answer gives the texts of everything that was shown since. */
export const listen = ({ ui }: NodeSheets): (() => string[]) => {
  const channels: readonly (readonly Message[])[] = [ui.toasts, ui.alerts, ui.prompts];
  const heard = channels.map((messages) => messages.length);
  return () => channels.flatMap((messages, index) => messages.slice(heard[index]).map(textOf));
};
