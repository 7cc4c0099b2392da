import type { World } from '../world';
export const weeklySentence = (_world: World): string => {
  throw new Error('being built');
};
