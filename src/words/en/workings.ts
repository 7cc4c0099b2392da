/** How a price is worked out, a line each, so that both sides can follow it with a pencil. */
import { topic } from '../topic';

export const workings = topic('workings', {
  event: 'This is the {ordinal} change of the quarter, in its {third}',
  lost: '{title}, built and lost: {share} of {size} = {lost}',
  /** {workings} is of the policy: '10 % × 1.5 (2nd change) = 15 % of 20'. */
  disruption: '{title}, disruption: {workings} = {cost}',
  disruptionCapped: '{title}, disruption: {workings}, lowered to {cost}: never more than the full price',
  givesBackRest: '{title} gives back: {size} \u2212 {lost} \u2212 {cost} = {back}',
  takes: '{title} takes {amount}',
  takesLessSalvaged: '{title} takes {amount}: its price less what is salvaged',
  freeExit:
    '{title} leaves free of charge: product expects more than 125 % of its price; gives back {amount}',
  notStarted: '{title} is not started: no charge, gives back {amount}',
  takesMore: '{title} takes {amount} more',
  givesBack: '{title} gives back {amount}',
  shippedBelow: '{title} gives back: {price} \u2212 {actual} = {back}',
  shipped: '{title} ships for its price of {price}; what it took beyond that costs sales nothing',
  credited: '{title} is credited in full: {amount}',
  keepsPrice: '{title} keeps its price of {amount}',
  granted: 'The budget grows by {amount}',
  taken: 'The budget shrinks by {amount}',
  lent: 'The budget grows by {amount}; next quarter opens that much lower',
  shadow: 'Shadow mode: nothing of this is charged, all of it comes back',
  /** {sum} is '10 + 9'. */
  leftAfter: 'Left after: {sum} = {left}',
});
