/** What changes cost under each policy, when the approver is asked, and how much changes have cost so far. */
import { topic } from '../topic';

export const policy = topic('policy', {
  /** {disruption} is the card of the policy; the notes of the mode follow it. */
  card: 'You pay for what was already built, {disruption}; never more than the full price.',
  cardOfMode: {
    Shadow: 'Shadow mode: this is shown and recorded, and nothing of it is charged.',
    Locked: 'Locked: a change of started work needs the approver.',
  },
  conventions:
    'The rates are conventions. Another policy, chosen on the Allocation tab, counts from the next quarter. Once changes have cost more than {gate} of the budget, the next chargeable one needs the approver.',
  locked: '{quarter} is locked: a change of started work needs the approver.',
  gate: 'Changes have cost {waste} of {budget}, more than {gate}: the next chargeable change needs the approver.',
  /** {says} is one of the clauses below it. */
  waste: 'Waste is {says}.',
  wasteLevels: {
    low: 'low: changes have cost {waste} of {budget}, {share}, not above {threshold}',
    noticeable: 'noticeable: changes have cost {waste} of {budget}, {share} and above {threshold}',
    high: 'high: changes have cost {waste} of {budget}, {share} and above {threshold}',
    'very high': 'very high: changes have cost {waste} of {budget}, {share} and above {threshold}',
  },
  /** Of a price: {rate} is '22.5 %', {amount} what is interrupted. */
  rateOf: '{rate} of {amount}',
  /** Behind 'it costs'. */
  rateOfInterrupted: '{rate} of what it interrupts',
  escalating: {
    /** {growth} is one of the last four. */
    card: 'plus {rate} of the size of what you interrupt; the rate rises with every change and {growth}',
    cardByCalendar: 'plus {rate} of the size of what you interrupt; the rate {growth}',
    /** A factor of the price, behind the rate: '10 % × 1.5 (2nd change) × 1.5 (middle third) = 22.5 % of 20'. The last part stands alone elsewhere. */
    times: ' \u00d7 {factor} ({why})',
    change: '{ordinal} change',
    stays: 'stays the same by quarter end',
    doubles: 'doubles by quarter end',
    triples: 'triples by quarter end',
    grows: 'grows {times}-fold by quarter end',
  },
  flatFee: {
    card: 'plus {share} of the base budget for each started request you interrupt, whatever its size; the fee stays the same all quarter',
    workings: '{share} of the base budget of {budget}',
    next: '{fee} for each request it interrupts',
  },
  sunkOnly: {
    card: 'and nothing for the disruption',
    next: 'what was already built, and nothing else',
  },
  churnBrackets: {
    card: 'plus a part of what you interrupt that rises with all that was interrupted in the quarter: {brackets}',
    /** {brackets} is a list of these, in rising order. */
    nothingUpTo: 'nothing up to {share} of the budget',
    upTo: '{rate} up to {share} of the budget',
    above: '{rate} above',
    next: '{rate} of the next {amount} it interrupts, then {then}',
  },
});
