/** Requests that are merged into others. */
import { topic } from '../topic';

export const merged = topic('merged', {
  done: '{goes} is merged into {stays}.',
  doneWithAsks: {
    one: '{goes} is merged into {stays}: {n} ask.',
    other: '{goes} is merged into {stays}: {n} asks.',
  },
  doneWithRank: {
    one: '{goes} is merged into {stays}: {n} ask, rank {rank}.',
    other: '{goes} is merged into {stays}: {n} asks, rank {rank}.',
  },
  undone: '{request} is a request of its own again.',
  undoneWithAsks: {
    one: '{request} is a request of its own again: {n} ask, rank {rank}.',
    other: '{request} is a request of its own again: {n} asks, rank {rank}.',
  },
  /** Behind 'R-2 SAP is merged', of a row that leads nowhere; Merged into is the header of a column. */
  intoNothing: 'and Merged into does not say into which request',
  intoItself: 'and Merged into names itself',
  intoUnknown: 'and there is no request {request}',
  /** Why a request keeps its own row: 'R-1 HubSpot is committed …'. */
  held: { committed: 'committed', shipped: 'shipped', onShelf: 'on the shelf' },
});
