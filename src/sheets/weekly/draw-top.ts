/** The top of the page: title, the strip as six numbers and as a bar, and the sentence that is said first. */
import { weeklyTab as words } from '../../words/en/weekly-tab';
import { fromAmount } from '../../budget/amount';
import type { WeeklyPage } from '../../budget/weekly/page';
import { colours } from '../set-up/colours';
import type { Canvas } from './canvas';
import { pixels, rows, stripColumns } from './page-columns';
import { marks, weeklyBar } from './weekly-bar';

export const drawTop = (canvas: Canvas, { title, subtitle, strip, unit, sentence }: WeeklyPage): void => {
  canvas.put(rows.title, 1, title, { size: 20 });
  canvas.put(rows.subtitle, 1, subtitle, { colour: colours.softInk });
  const numbers = [
    [words.budget, strip.budget],
    [`${marks.built} ${words.built}`, strip.built],
    [`${marks.stillToBuild} ${words.stillToBuild}`, strip.stillToBuild],
    [`${marks.sunk} ${words.sunk}`, strip.sunk],
    [`${marks.disruption} ${words.disruption}`, strip.disruption],
    [`${marks.remaining} ${words.remaining}`, strip.remaining],
  ] as const;
  numbers.forEach(([label, amount], index) => {
    const [from, to] = stripColumns[index] ?? [1, 1];
    const isWhatIsLeft = index === numbers.length - 1;
    const fill = isWhatIsLeft ? colours.wash : null;
    for (let column = from; column <= to; column += 1) {
      canvas.put(rows.stripLabels, column, '', { fill });
      canvas.put(rows.stripNumbers, column, '', { fill });
    }
    canvas.put(rows.stripLabels, from, label, { size: 10, colour: colours.softInk, fill });
    canvas.put(rows.stripNumbers, from, fromAmount(amount, unit), {
      size: 20,
      align: 'left',
      fill,
      ...(isWhatIsLeft && { weight: 'bold', colour: colours.underway }),
    });
  });
  canvas.put(rows.bar, 1, weeklyBar(strip), { colour: colours.underway });
  canvas.put(rows.sentence, 1, sentence, { size: 13, wrap: true });
  canvas.put(rows.body - 1, 1, '');
};

/** Pixels of Arial 13 against Arial 10, and of a line of it. */
const sentenceScale = 1.35;
const sentenceLine = 24;

/** A merged cell does not grow with its text, so its height is told. */
export const sentenceHeight = (sentence: string, textWidth: (text: string) => number): number => {
  const width = pixels([1, 16]) - 16;
  return Math.max(2, Math.ceil((textWidth(sentence) * sentenceScale) / width)) * sentenceLine + 8;
};
