import type { problemsOfDamage as english } from '../en/problems-damage';
import type { Translation } from '../topic';

export const problemsOfDamage: Translation<typeof english> = {
  renamedTab: '{tab} シートの名前が {label} に変わっています。識別でき、数値は変わりません。',
  hiddenTab: '{tab} シートは非表示です。非表示でも、すべての数値に含まれます。',
  renamedHeader: {
    typed: '{tab} の「{header}」列の見出しが {typed} に変わっています。識別でき、数値は変わりません。',
    blank: '{tab} の「{header}」列の見出しが空白になっています。識別でき、数値は変わりません。',
  },
  hiddenColumns: '{tab} で非表示の列：{columns}。非表示でも、すべての数値に含まれます。',
  mergedCells: {
    ours: '{tab} の {cells} が結合されています。先頭以外のセルは空白として読み取られます。',
    shared:
      '{tab} の {cells} が結合されています。先頭以外のセルは空白として読み取られます。結合が独自の列にかかっているため、手作業で解除してください（「表示形式」→「セルを結合」）。',
  },
  filtered: '{tab} にフィルタがあります。隠れた行も、すべての数値に含まれます。',
  lostLook: '{tab} の書式の一部がなくなっています：{what}。',
  lostFormat: '{cells} の「{header}」に異なる種類の表示形式が設定されており、値が別のものに見えます。',
  textNumber: '{cells} の「{header}」が、数値ではなくテキストです。数式で計算できません。',
  textDate: '{cells} の「{header}」が、日付ではなくテキストです。並べ替えや比較ができません。',
  misspelt: '{cells} の「{header}」に、選択肢にない語があります。',
  straySpaces:
    '{cells} の「{header}」に、見えない空白や記号があります。数式では 1 文字違いでも別の値になります。',
  errorCell:
    '{cells} の「{header}」がエラーです。数式を訂正するか、値を入力してください。ほかに値を知る方法がありません。',
  tooLong:
    '{cells} の「{header}」が 5,000 文字を超えています。内容はそのまま残り、文中では先頭だけが表示されます。別の文書にまとめ、そのアドレスを入力すると読みやすくなります。',
  markedFormulas: '操作が途中で終わったため、Sales Budget の関数を使う数式がエラーになっています。',
  brokenTotal: '{cells} の「{header}」が元の数式ではないため、台帳と異なる数値になっている可能性があります。',
  typedOver: '{cells} の「{header}」が、台帳と日付から決まる値と異なります。',
  lackingIds: 'ID のない行：{cells}。',
  untidyRanks: {
    plain: '{cells} の順位が 1、2、3 … になっていません。',
    kept: '{cells} の順位が 1、2、3 … になっていません。{whyNot}',
  },
  lostLedger:
    '{what}がありません。台帳は作り直されません。編集の取り消し、または「ファイル」→「変更履歴」で復元してください。それまで何も記録できません。',
  sortedLedger: '台帳のエントリの並びが記録時と異なります。各エントリの内容はそのままです。',
};
