import type { problemsOfPending as english } from '../en/problems-pending';
import type { Translation } from '../topic';

export const problemsOfPending: Translation<typeof english> = {
  onlyRevert: '{whatWasEdited}{whyNot}',
  onlyApply: '{whatWasEdited}以前のセルの内容は分かりません。反映するか、ご自身で入力してください。',
  settleTogether: '{whatWasEdited}価格と連動しています。両方を反映するか、先に見積もりを元に戻してください。',
  pendingFirst: {
    either: '{whatWasEdited}先に反映するか、元に戻してください。',
    revert: '{whatWasEdited}先に元に戻してください。',
  },
  nothingPending: '未反映の変更はありません。要望は台帳と一致しています。',
  notPending:
    '{what} は未反映ではなくなりました。その後、だれかが処理または編集しています。リストをもう一度確認してください。',
};
