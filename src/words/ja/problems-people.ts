import type { problemsOfPeople as english } from '../en/problems-people';
import type { Translation } from '../topic';

export const problemsOfPeople: Translation<typeof english> = {
  acceptorMissing:
    'Google からユーザー名を取得できません。すべてのエントリに確定者の名前が必要です。お名前またはメールアドレスを入力してください。',
  needsApprover: '{why}{whoMayDoIt}',
  reasonMissing: '理由と対象の商談を入力してください。すべての変更は理由とともに記録されます。',
  busy: 'このスプレッドシートで他の人の操作が実行中です。何も変更されていません。少し待ってから、もう一度お試しください。',
};
