/** The lists of the weekly page beside the agenda: the queue, the shelf, what each side changed, the quarter's end. */
import { topic } from '../topic';

export const weeklyLists = topic('weeklyLists', {
  /** The end of a list that is longer than a meeting reads. */
  more: 'and {n} more',
  queue: {
    thisQuarter: '{quarter} · {used} of {budget}, not committed yet',
    later: '{quarter} · {used} of about {budget}, do not promise',
    unplanned: 'Not planned in the next four quarters',
  },
  shelf: {
    /** What was built, and what it takes to go on: '40 % built, 8 built and lost; 12 to reinstate now'. */
    line: '{built}; {comesBack}',
    built: '{share} built',
    builtAndLost: '{share} built, {amount} built and lost',
    builtByOthers: '{share} built, {amount} built, not at sales’ cost',
    reinstate: '{amount} to reinstate now',
    noEstimate: 'an estimate in {unit} is missing to reinstate it',
    idea: 'Show it at the next meeting, and reuse its ideas.',
  },
  sides: {
    sales: 'Changed by sales',
    product: 'Changed by product and the company',
    none: 'No change this quarter',
    /** What happened to a request: {says} is a clause. */
    change: '{title}: {says}',
  },
  closing: {
    great: 'Great things shipped',
    nothing: 'Nothing shipped this quarter.',
    /** Clauses with commas between them: 'for Acme, deals worth 120 000, 3 asks, 20 points'. */
    customer: 'for {customer}',
    deals: 'deals worth {total}',
    asks: { one: '{n} ask', other: '{n} asks' },
    learned: 'What we learned',
    waste: 'Waste',
  },
});
