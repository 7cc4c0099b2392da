/** What the sidebar's server functions answered, checked to have the shape that api.ts promises. */
import type {
  ChangePreview,
  ClosePreview,
  CommitPreview,
  HomeView,
  Outcome,
  ProblemView,
  QuarterHomeView,
} from '../../src/actions/api';
import { StepFailure } from './runner/step-failure';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isProblem = (value: unknown): value is ProblemView =>
  isRecord(value) && ['code', 'tab', 'cell', 'says'].every((name) => typeof value[name] === 'string');

const areProblems = (value: unknown): value is readonly ProblemView[] =>
  Array.isArray(value) && value.every(isProblem);

const isOutcome = (value: unknown): value is Outcome =>
  isRecord(value) &&
  (value['ok'] === true
    ? typeof value['said'] === 'string'
    : value['ok'] === false && areProblems(value['problems']));

const isPreview = (value: unknown): value is ChangePreview =>
  isRecord(value) && areProblems(value['problems']) && Array.isArray(value['rows']);

const isCommitPreview = (value: unknown): value is CommitPreview =>
  isRecord(value) && areProblems(value['problems']) && Array.isArray(value['goesIn']);

const isClosePreview = (value: unknown): value is ClosePreview =>
  isRecord(value) && areProblems(value['problems']) && Array.isArray(value['leftOver']);

const isHome = (value: unknown): value is HomeView => isRecord(value) && areProblems(value['problems']);

const isQuarterHome = (value: unknown): value is QuarterHomeView =>
  isHome(value) &&
  value.state === 'quarter' &&
  [value.pending, value.shelf].every((list: unknown) => Array.isArray(list));

export interface LedgerCheck {
  readonly intact: boolean;
  /** The first entry that does not fit, when not intact. */
  readonly entry: number;
  readonly says: string;
}

const isLedgerCheck = (value: unknown): value is LedgerCheck =>
  isRecord(value) && typeof value['intact'] === 'boolean';

const reader =
  <Shape>(promise: string, fits: (value: unknown) => value is Shape) =>
  (from: string, value: unknown): Shape => {
    if (fits(value)) return value;
    throw new StepFailure(`${from} answered no ${promise}: ${JSON.stringify([value]).slice(0, 400)}`);
  };

export const toOutcome = reader('outcome', isOutcome);
export const toPreview = reader('preview of a change', isPreview);
export const toCommitPreview = reader('preview of a commit', isCommitPreview);
export const toClosePreview = reader('preview of a close', isClosePreview);
export const toHome = reader('view of the quarter', isHome);
export const toQuarterHome = reader(
  'view of a quarter with its pending changes and its shelf',
  isQuarterHome,
);
export const toLedgerCheck = reader('check of the ledger', isLedgerCheck);

/** The four numbers of a change's price, in the unit. */
export type Figures = Readonly<Record<'sunk' | 'disruption' | 'back' | 'remaining', number>>;

export const figuresOf = (preview: ChangePreview): Figures => {
  const figures: unknown = 'figures' in preview ? preview.figures : undefined;
  const numberOf = (name: string): number => {
    const number = isRecord(figures) ? figures[name] : undefined;
    if (typeof number === 'number') return number;
    throw new StepFailure(`the preview says no ${name}: ${JSON.stringify(figures)}`);
  };
  return {
    sunk: numberOf('sunk'),
    disruption: numberOf('disruption'),
    back: numberOf('back'),
    remaining: numberOf('remaining'),
  };
};

/** Every text that an answer holds, as a person would find it on the page; the home view around it is left out. */
export const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isRecord(value)
    ? Object.entries(value).flatMap(([name, part]) => (name === 'home' ? [] : textsOf(part)))
    : [];
};
