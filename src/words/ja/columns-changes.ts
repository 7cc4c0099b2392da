import type { columnsChanges as english } from '../en/columns-changes';
import type { Translation } from '../topic';

export const columnsChanges: Translation<typeof english> = {
  Entry: 'エントリの番号。ここは書き換えられません。訂正は新しいエントリになります。',
  When: '記録した日時（スプレッドシートのタイムゾーン）。',
  Apply: '確定操作の番号。同じ番号の行は 1 回の変更で、まとめて取り消されます。',
  Quarter: '属する四半期。',
  Event:
    'Allocated、Granted/Taken、Lent/Repaid、Carried in、Prepaid、Closed、Met、Proposed、Committed、Added、Reinstated、Dropped、Paused、Grown/Cut、Re-estimated、Shipped、Pulled、Renamed、Left over、Carried。',
  Request: '要望の ID。予算全体に関するエントリでは空白。',
  Title: '発生時の要望のタイトル。予算の場合は条件（単位、変更ポリシー、モード）。',
  'Change no.': '四半期内でコストのかかる変更の番号。無料の場合はダッシュ。',
  Built: '発生時の作成済みの割合。',
  Price: '確約時に固定された価格（このエントリの反映後）。予算の場合はその額。',
  Actual: 'プロダクト側の実績、または現時点の見込み。未完了で残ったものは作成済みの分。',
  Sunk: '作成済みで、このエントリで失われた分。',
  Disruption: '着手済みの作業を中断したコスト。',
  'Price shown':
    '確定前に表示された Sunk と Disruption の合計。Shadow モードでは表示のみで、差し引かれません。',
  Credit: '営業側に戻る分：差額の払い戻し、または原因が営業側にない場合の全額。',
  Effect: 'Remaining への影響。マイナスは使用または確約を表します。',
  Remaining: 'このエントリの後の四半期の残り。',
  'Asked by': '依頼した人。',
  Reason: '理由と対象の商談。',
  Cause: 'だれの判断か：Sales、Product、Company、No fault。',
  'Accepted by': '確定した人。',
  Reverses: 'このエントリが取り消すエントリ。実際に起きたことの場合はダッシュ。',
  Seal: 'エントリを直前のエントリにつなぎ、編集・削除・移動されたエントリを検出します。',
};
