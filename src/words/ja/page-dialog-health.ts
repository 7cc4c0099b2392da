import type { dialogHealth as english } from '../en/page-dialog-health';
import type { Translation } from '../topic';

export const dialogHealth: Translation<typeof english> = {
  title: '健全性',
  toSettle: '対応が必要なもの',
  noPace: 'まだ何も確約されていないため、ペースを測れません。',
  nothing: 'ありません。',
  ledger: '台帳',
};
