/** A change before it is confirmed: its title, its price in a sentence or two, and what else to know. */
import { topic } from '../topic';

export const change = topic('change', {
  /** By the kind of the change. On its button, where its price stands beside it. */
  verbs: {
    drop: 'Drop',
    add: 'Add',
    pause: 'Pause',
    reinstate: 'Reinstate',
    grow: 'Grow',
    cut: 'Cut',
    ship: 'Ship',
    're-estimate': 'Re-estimate',
    pull: 'Pull',
    rename: 'Rename',
    grant: 'Grant',
    take: 'Take',
    lend: 'Lend',
    swap: 'Swap',
    apply: 'Apply',
  },
  /** Its title; {names} is a list of requests, of a grant, a take and a loan an amount. */
  titles: {
    drop: 'Drop {names}',
    add: 'Add {names}',
    pause: 'Pause {names}',
    reinstate: 'Reinstate {names}',
    grow: 'Grow {names}',
    cut: 'Cut {names}',
    ship: 'Ship {names}',
    're-estimate': 'Re-estimate {names}',
    pull: 'Pull {names}',
    rename: 'Rename {names}',
    grant: 'Grant {names}',
    take: 'Take {names}',
    lend: 'Lend {names}',
  },
  swap: 'Swap {drops} for {adds}',
  /** Of different kinds, two or more. */
  several: 'Apply {n} changes',
  /** One of {names} where an amount is the point. */
  by: '{name} by {amount}',
  to: '{name} to {amount}',
  costly: '{verb}, costs {cost}',
  /** The button that commits {n} requests. */
  commit: 'Commit {n}',
  /** {ordinal} is '2nd'. */
  number: '{ordinal} change',
  free: 'free',
  sure: 'Is this really what you want?',
  remaining: 'Remaining after: {amount}.',
  /** What a change does. {howFar} is a sentence: 'HubSpot is 40 % built.' {whole} is an amount with its unit. */
  added: '{title} takes {whole}.',
  reinstated: '{title} comes back from the shelf for {whole}: its price less what can still be used.',
  droppedFree: 'Dropping it now costs nothing and gives {back} back.',
  droppedFreeExit:
    'Product expects more than 125 % of its price, so {title} may leave free of charge: {back} come back.',
  dropped: 'Dropping it now costs {cost} of its {whole} and gives {back} back.',
  droppedAll: 'Dropping it now costs all of its {whole} and nothing comes back: better to finish it.',
  secondPause: 'It was paused before, and a second pause is a drop.',
  paused: 'Pausing it costs {whole} for the disruption; what is built stays. A second pause is a drop.',
  cutShippable:
    'Product says the rest can ship without it, so cutting {whole} costs nothing and gives {back} back.',
  cutNotStarted: '{title} is not started, so cutting {whole} costs nothing and gives {back} back.',
  cut: 'Cutting {whole} of it costs {cost} and gives {back} back.',
  grown: '{title} takes {amount} more.',
  grownAtCost: '{title} takes {amount} more, and {cost} for the disruption.',
  shippedBelow: '{title} ships at {actual} of its {price}: {back} come back.',
  shippedAtPrice: '{title} ships at its price of {price}.',
  shippedAbove: '{title} ships at {actual} for its price of {price}: the {over} above cost sales nothing.',
  reEstimated: 'Product expects {actual} for {title}; its price stays {price}.',
  reEstimatedOver: "The {over} above count on product's side.",
  /** By whose decision a request leaves, as the cell Cause keeps it. */
  pulled: {
    Sales: "{title} leaves by sales' decision: all {whole} come back, and it is no change of sales.",
    Product: "{title} leaves by product's decision: all {whole} come back, and it is no change of sales.",
    Company: "{title} leaves by the company's decision: all {whole} come back, and it is no change of sales.",
    'No fault': "{title} leaves by nobody's decision: all {whole} come back, and it is no change of sales.",
  },
  renamed: '{was}, now {title}. A title costs nothing.',
  granted: 'The budget grows by {whole}.',
  taken: 'The budget shrinks by {whole}. Nothing that is committed is dropped by it.',
  lent: 'The budget grows by {whole}, and next quarter opens {amount} lower.',
  /** Beside the price. */
  shadow: 'Shadow mode: the price is shown and recorded, and nothing of it is charged.',
  everyoneMay: 'Nobody is named, so everyone may confirm it.',
  oneEvent: 'All of this is one event: change number {n} of the quarter.',
});
