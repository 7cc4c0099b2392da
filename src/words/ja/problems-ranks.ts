import type { problemsOfRanks as english } from '../en/problems-ranks';
import type { Translation } from '../topic';

export const problemsOfRanks: Translation<typeof english> = {
  rankBlank: '{request} に順位がありません。順位を付けるか、順位を整えて最後に置いてください。',
  rankText: '{request} の順位 {rank} は数値ではありません。1 以上の整数を入力してください。',
  rankZero: '{request} の順位が 0 です。最優先の要望が 1 です。1 以上の整数を入力してください。',
  rankNegative: '{request} の順位 {rank} は 0 未満です。1 以上の整数を入力してください。',
  rankFraction:
    '{request} の順位 {rank} は 2 つの順位の間です。整数を入力してください。他の順位は自動でずれます。',
  rankOnClosed:
    '順位 {rank} が、クローズ済みの {request} に付いています。順位を消すか、順位を整えてください。',
  rankTie: {
    two: '順位 {rank} が 2 回使われています：{requests}。一方の順位を変えるか、順位を整えてください。',
    more: '順位 {rank} が {number} 回使われています：{requests}。1 件を除いて順位を変えるか、順位を整えてください。',
  },
  rankGap: {
    one: '順位 {from} がありません。次は {nextRank} の {request} です。これを順位 {from} にするか、順位を整えてください。',
    several:
      '順位 {from}～{to} がありません。次は {nextRank} の {request} です。これを順位 {from} にするか、順位を整えてください。',
  },
  sessionUnfinished:
    'セッションに未回答の質問があります。回答するか、破棄してください。順位は変わっていません。',
  productRankText:
    '{request} のプロダクト側の順位 {rank} は数値ではありません。1 以上の整数を入力するか、消してください。',
  productRankZero:
    '{request} のプロダクト側の順位が 0 です。最上位は 1 です。1 以上の整数を入力するか、消してください。',
  productRankNegative:
    '{request} のプロダクト側の順位 {rank} は 0 未満です。1 以上の整数を入力するか、消してください。',
  productRankFraction:
    '{request} のプロダクト側の順位 {rank} は 2 つの順位の間です。1 以上の整数を入力するか、消してください。',
  productRankTie: {
    two: 'プロダクト側の順位 {rank} が 2 回使われています：{requests}。別々の順位にするか、消してください。',
    more: 'プロダクト側の順位 {rank} が {number} 回使われています：{requests}。別々の順位にするか、消してください。',
  },
};
