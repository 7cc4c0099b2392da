import type { columnsAllocation as english } from '../en/columns-allocation';
import type { Translation } from '../topic';

export const columnsAllocation: Translation<typeof english> = {
  Quarter: '四半期の名前：年、ハイフン、Q と 1～4。例：2026-Q4。',
  Starts: '四半期の最初の日（日付）。',
  Ends: '四半期の最後の日（日付）。四半期どうしは重なってはいけません。',
  Unit: '予算の単位：story points（ポイント）、engineering weeks（週）、% of capacity（キャパシティ比）。四半期の最初のエントリで固定されます。',
  Capacity: 'プロダクト側が四半期に作れる総量（上の単位）。0 より大きい数値。',
  'Sales share': 'キャパシティのうち営業側の割合。空白は 10 %（慣例値）。',
  Reserve: '確約に使わず取り置く予備枠。単位の数、または予算に対する割合。空白はなし。',
  'Change policy':
    '着手済みの作業の変更にかかるコストの決め方。既定は「Escalating」。率はすべて慣例値です。編集は次の四半期から有効です。',
  Mode: 'Charge：変更のコストを計上。Shadow：表示のみで 0 を計上。Locked：着手済みの作業の変更に承認者が必要。編集は次の四半期から有効です。',
  Fill: 'Skip to fit：収まらない要望を飛ばし、より小さい要望が残りを使えます。Strict：収まらない最初の要望で止まります。',
  'Sign-off': 'One：営業 VP だけで確約。Both：もう一方の VP も署名するまで確約案のまま。',
  'VP of Sales':
    '順位と予算に責任を持つ人のメールアドレス。だれも指定がなければ、全員がすべての操作をできます。',
  'VP of Product': '見積もり、進捗、リリースに責任を持つ人のメールアドレス。',
  Approver: '予算の増額・減額・前借りができる唯一の人（CEO など）のメールアドレス。',
  Budget:
    '自動計算：キャパシティ × 営業割合に、繰り越し・増額・減額・前借りを加減。確約後は台帳だけで決まります。',
  Built: '自動計算：確約済みの要望の作成済み分。リリース済みは実績値、未完了で残ったものは作成済みの分。',
  'Still to build': '自動計算：確約済みで、まだ作っていない分。',
  Sunk: '自動計算：作成済みで、変更により失われた分。',
  Disruption: '自動計算：着手済みの作業の変更で、作業そのもの以外にかかったコスト。',
  Remaining:
    '自動計算：使える残り。減額後は 0 未満にもなります。Budget = Built + Still to build + Sunk + Disruption + Remaining。',
  Phase: '自動計算：Set up、Rank、Proposed commit、Committed、Closed。',
  'Committed on': '自動計算：四半期を確約した日時。',
  'Committed by': '自動計算：四半期を確約した人。',
};
