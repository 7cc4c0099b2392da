/** The kinds of change as the composer offers them; keyed by the kind as a change request names it. */
import { topic } from '../topic';

export const pageKinds = topic('pageKinds', {
  /** `inShort` names a change in a few words, in a list of several: the kind with its requests and its amount. */
  kinds: {
    drop: {
      called: 'Drop',
      inShort: 'Drop {title}',
      explains: 'Stop work that was committed. What is not built comes back.',
    },
    swap: {
      called: 'Swap',
      inShort: 'Swap {title} for {other}',
      explains: 'One request out, another in, as one change.',
    },
    add: {
      called: 'Add',
      inShort: 'Add {title}',
      explains: 'Take in something that fits in what is left.',
    },
    pause: {
      called: 'Pause',
      inShort: 'Pause {title}',
      explains: 'Stop for now and resume this quarter. What is built stays; a second pause is a drop.',
    },
    grow: {
      called: 'Grow',
      inShort: 'Grow {title} by {amount}',
      explains: 'Ask for more of something that is committed.',
    },
    cut: {
      called: 'Cut',
      inShort: 'Cut {title} by {amount}',
      explains: 'Ask for less of something that is committed.',
    },
    reinstate: {
      called: 'Reinstate',
      inShort: 'Reinstate {title}',
      explains: 'Take something back from the shelf. What can still be used is taken off its price.',
    },
    ship: {
      called: 'Ship',
      inShort: 'Ship {title} at {amount}',
      explains: 'It is done. Work that took less than its price gives the difference back.',
    },
    're-estimate': {
      called: 'Re-estimate',
      inShort: 'Re-estimate {title} to {amount}',
      explains: 'Say what it is expected to take now. Its price stays as it was committed.',
    },
    pull: {
      called: 'Pull',
      inShort: 'Pull {title}',
      explains: 'Take work out for a cause that is not sales’. All of its price comes back.',
    },
    grant: { called: 'Grant', inShort: 'Grant {amount}', explains: 'Give this quarter more budget.' },
    take: {
      called: 'Take',
      inShort: 'Take {amount}',
      explains: 'Take budget away. Nothing that is committed is dropped by it.',
    },
    lend: {
      called: 'Lend',
      inShort: 'Lend {amount}',
      explains: 'Borrow from the next quarter, which then opens that much lower.',
    },
  },
  /** Above a list of requests to pick one from; `missing` when none was picked. */
  pickOne: {
    out: { whichOne: 'What goes out?', missing: 'Choose what goes out.' },
    waiting: { whichOne: 'What comes in?', missing: 'Choose what comes in.' },
    started: { whichOne: 'What pauses?', missing: 'Choose what pauses.' },
    shelved: { whichOne: 'What comes back?', missing: 'Choose what comes back.' },
    grow: { whichOne: 'What grows?', missing: 'Choose what grows.' },
    cut: { whichOne: 'What gets smaller?', missing: 'Choose what gets smaller.' },
    ship: { whichOne: 'What shipped?', missing: 'Choose what shipped.' },
    're-estimate': { whichOne: 'What is estimated anew?', missing: 'Choose what is estimated anew.' },
    pull: { whichOne: 'What is pulled?', missing: 'Choose what is pulled.' },
  },
  /** Why there is nothing to pick from. */
  none: {
    committed: 'Nothing is committed.',
    waiting: 'Nothing is waiting for a committed quarter.',
    started: 'Nothing is started, so there is nothing to pause.',
    shelved: 'The shelf is empty.',
  },
  /** A field for an amount; `missing` when nothing was typed. */
  amountFields: {
    budget: { label: 'How much', missing: 'Say how much.' },
    grow: { label: 'Grows by', missing: 'Say by how much it grows.' },
    cut: { label: 'Smaller by', missing: 'Say by how much it gets smaller.' },
    ship: { label: 'What it took', missing: 'Say what it took.' },
    're-estimate': { label: 'New estimate', missing: 'Say the new estimate.' },
  },
  hints: {
    ship: 'Under its price, the difference comes back. Over it, sales pays nothing more.',
    're-estimate': 'Far above its price, sales may leave it free of charge.',
  },
  /** The primary button. */
  shows: {
    price: 'Show the price',
    back: 'Show what comes back',
    effect: 'Show what it changes',
  },
  /** Whose decision a pull is. */
  causeNames: { Product: 'Product', Company: 'Company', 'No fault': 'No fault' },
  /** Over the kinds of one side. */
  forSide: { Sales: 'For sales', Product: 'For product', Approver: 'For the approver' },
  /** Over the kinds of the two other sides, by one's own. */
  forOthers: {
    Sales: 'For product and the approver',
    Product: 'For sales and the approver',
    Approver: 'For sales and product',
  },
});
