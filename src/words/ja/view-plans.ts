import type { viewPlans as english } from '../en/view-plans';
import type { Translation } from '../topic';

export const viewPlans: Translation<typeof english> = {
  full: '満杯',
  overBy: '{amount} 超過',
  free: '空き {amount}',
  load: '{load}／{limit} {unit}',
  loadAbout: '{load}／約 {limit} {unit}',
  tentative: '仮の計画：約束しないでください',
  copyOfRow: '行 {row} のコピー：独自の ID が必要',
};
