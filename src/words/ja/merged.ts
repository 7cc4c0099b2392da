import type { merged as english } from '../en/merged';
import type { Translation } from '../topic';

export const merged: Translation<typeof english> = {
  done: '{goes} を {stays} に統合しました。',
  doneWithAsks: {
    one: '{goes} を {stays} に統合しました：依頼 {n} 件。',
    other: '{goes} を {stays} に統合しました：依頼 {n} 件。',
  },
  doneWithRank: {
    one: '{goes} を {stays} に統合しました：依頼 {n} 件、順位 {rank}。',
    other: '{goes} を {stays} に統合しました：依頼 {n} 件、順位 {rank}。',
  },
  undone: '{request} は再び独立した要望になりました。',
  undoneWithAsks: {
    one: '{request} は再び独立した要望になりました：依頼 {n} 件、順位 {rank}。',
    other: '{request} は再び独立した要望になりました：依頼 {n} 件、順位 {rank}。',
  },
  intoNothing: '「Merged into」に統合先がありません',
  intoItself: '「Merged into」がその要望自身になっています',
  intoUnknown: '要望 {request} がありません',
  held: { committed: '確約済み', shipped: 'リリース済み', onShelf: '保留中' },
};
