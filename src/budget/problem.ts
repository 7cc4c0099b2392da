/** What is wrong, where, and what to do about it; refusals and checks speak through this one shape. */
import type * as allocation from './problems/of-allocation';
import type * as budget from './problems/of-budget';
import type * as changes from './problems/of-changes';
import type * as close from './problems/of-close';
import type * as commit from './problems/of-commit';
import type * as damage from './problems/of-damage';
import type * as file from './problems/of-file';
import type * as intake from './problems/of-intake';
import type * as ledger from './problems/of-ledger';
import type * as merging from './problems/of-merging';
import type * as pending from './problems/of-pending';
import type * as people from './problems/of-people';
import type * as ranks from './problems/of-ranks';
import type * as requests from './problems/of-requests';
import type * as tabs from './problems/of-tabs';
import type { Said } from './problems/said';

type CodesOf<Area> = {
  [Name in keyof Area]: Area[Name] extends (...given: never[]) => Said<infer Code> ? Code : never;
}[keyof Area];

/** Every code there is: a problem is made by a function of problems/, and by nothing else. */
export type ProblemCode =
  | CodesOf<typeof allocation>
  | CodesOf<typeof budget>
  | CodesOf<typeof changes>
  | CodesOf<typeof close>
  | CodesOf<typeof commit>
  | CodesOf<typeof damage>
  | CodesOf<typeof file>
  | CodesOf<typeof intake>
  | CodesOf<typeof ledger>
  | CodesOf<typeof merging>
  | CodesOf<typeof pending>
  | CodesOf<typeof people>
  | CodesOf<typeof ranks>
  | CodesOf<typeof requests>
  | CodesOf<typeof tabs>;

export type Problem = Said<ProblemCode>;

/** A notice stops no action; every other problem stops a commit. */
export const isBlocking = (problem: Problem): boolean => problem.isNotice !== true;
