/** How a person does something: a press in the sidebar, an item of the menu with answers, a text typed into a cell. */
import type { NodeSheets } from '../../preview/node';

/** Whoever presses again, presses the same: `press` is the sidebar's mark of it. */
export type Act = (sheets: NodeSheets, press: string) => Promise<unknown>;

export const from =
  (entry: string, ...args: unknown[]): Act =>
  (sheets, press) =>
    sheets.run(entry, ...args, { press });

/** At the menu a person answers what is asked. */
export const menu =
  (entry: string, ...answers: readonly string[]): Act =>
  async (sheets) => {
    sheets.ui.forgetAnswers();
    sheets.ui.answerInOrder(...answers.map((answer) => (answer === 'YES' ? 'YES' : answer)));
    await sheets.runMenuItem(entry);
  };

export const typed =
  (tab: string, cell: string, text: string): Act =>
  (sheets) =>
    sheets.type(tab, cell, text);

export const imported = (title: string, source: string): object => ({
  title,
  customer: 'Globex',
  dealValue: null,
  closeDate: null,
  askedBy: '',
  asks: 2,
  motive: '',
  estimate: 8,
  notes: '',
  deal: '',
  source,
});

export const session = {
  frozen: ['R-5', 'R-6', 'R-7'],
  answers: ['placed', 'placed', 'placed'],
  revision: 3,
};
