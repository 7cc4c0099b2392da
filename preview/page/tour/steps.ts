/** The guided first minute: five things to do in the example, each over when it was done. */
import type { ShellState } from '../shell-state';

export interface TourStep {
  readonly title: string;
  readonly says: string;
  /** `before` is how things stood when the step began. */
  readonly isDone: (now: ShellState, before: ShellState) => boolean;
}

/** One of these functions has run since. */
const hasRun =
  (...names: readonly string[]): TourStep['isDone'] =>
  (now, before) =>
    now.executions.some((record) => names.includes(record.execution) && !before.executions.includes(record));

export const tourSteps: readonly TourStep[] = [
  {
    title: 'Ask what a number is',
    says: 'Beside the grid stands what sales has left this quarter. Press the number: it opens the rows that it is the sum of.',
    isDone: hasRun('sidebarFigure'),
  },
  {
    title: 'See what a change costs',
    says: 'Go back, press “Change something”, choose “Drop” and something that is being built, then “Show the price”. Nothing is posted until you confirm.',
    isDone: hasRun('sidebarPreviewChange'),
  },
  {
    title: 'Rank by typing',
    says: 'On the Requests tab type a better rank for a request that waits, say 7, and press Enter. The others make room.',
    isDone: hasRun('onEdit'),
  },
  {
    title: 'Build the page for the meeting',
    says: 'Choose Extensions ▸ Sales Budget ▸ Build weekly tab. Both VPs look at this page once a week.',
    isDone: hasRun('menuBuildWeekly', 'sidebarBuildWeekly'),
  },
  {
    title: 'Be the other side',
    says: 'At the top choose VP of Product. The numbers stay the same, and who may do what changes.',
    isDone: (now, before) => now.person.email !== before.person.email,
  },
];
