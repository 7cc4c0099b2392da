import type { World } from '../world';
export const homeSummary = (_world: World): string => {
  throw new Error('being built');
};
