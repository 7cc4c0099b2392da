import type { displacement as english } from '../en/displacement';
import type { Translation } from '../topic';

export const displacement: Translation<typeof english> = {
  sentence: '{added} hinein heißt {dropped} hinaus; {loss}.',
  nothingLost: 'nichts geht verloren',
  nothingLostNotStarted: 'nichts geht verloren, nicht Begonnenes zu tauschen kostet nichts',
  lossOfOne: {
    one: '{cost} von {size} ist verloren ({built} gebaut, {disruption} Unterbrechung)',
    other: '{cost} von {size} sind verloren ({built} gebaut, {disruption} Unterbrechung)',
  },
  lossOfSeveral: {
    one: '{cost} von zusammen {size} ist verloren ({built} gebaut, {disruption} Unterbrechung)',
    other: '{cost} von zusammen {size} sind verloren ({built} gebaut, {disruption} Unterbrechung)',
  },
  alsoGivenUp: 'Damit {added} passt, geben Sie auch auf: {titles}.',
  short: 'Es fehlen noch {amount}.',
  remaining: 'Danach übrig: {amount}.',
};
