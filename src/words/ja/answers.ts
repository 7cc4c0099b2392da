import type { answers as english } from '../en/answers';
import type { Translation } from '../topic';

export const answers: Translation<typeof english> = {
  endorsed: '{request} を推薦しました。待機リストに入りました。',
  endorsedAtRank: '{request} を推薦しました。順位 {rank} で待機リストに入りました。',
  declined: '{request} を見送りました。理由は「Notes」にあります。',
  declinedNote: '{day}見送り：{reason}',
};
