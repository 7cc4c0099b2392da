/** What an import has done. */
import { topic } from '../topic';

export const importDone = topic('importDone', {
  /** {ids}: one of the two below, or the IDs themselves. */
  imported: {
    one: 'Imported {n} request, {ids}, ranked below the others.',
    other: 'Imported {n} requests, {ids}, ranked below the others.',
  },
  range: '{first} to {last}',
  wereHere: { one: '{n} was here already.', other: '{n} were here already.' },
  nothing: {
    one: 'Nothing was added: {n} was here already.',
    other: 'Nothing was added: {n} were here already.',
  },
});
