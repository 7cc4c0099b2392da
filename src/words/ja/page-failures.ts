import type { pageFailures as english } from '../en/page-failures';
import type { Translation } from '../topic';

export const pageFailures: Translation<typeof english> = {
  noAnswer: 'Google から応答がありませんでした。',
  whyNoAnswer: {
    accounts: {
      happened: 'Google が 2 つのアカウントを取り違えました',
      advice:
        'このブラウザは複数の Google アカウントにログインしており、Google が別のアカウントで処理しました。1 つのアカウントだけでログインするか、スプレッドシートをシークレットウィンドウで開いてください。',
    },
    authorization: {
      happened: 'Sales Budget に許可が必要です',
      advice:
        '「拡張機能」メニューから Sales Budget を開き、Google の確認画面でアクセスを許可してください。確認画面が出ない場合は、複数のアカウントにログインしている可能性があります。1 つだけにするか、シークレットウィンドウを使ってください。',
    },
    protected: {
      happened: '保護された範囲があります',
      advice: 'スプレッドシートのオーナーに、Sales Budget の各シートの編集権限を依頼してください。',
    },
    busy: {
      happened: '他の人が予算を変更しています',
      advice: '何も書き込まれていません。少し待ってから、もう一度お試しください。',
    },
    timeout: {
      happened: 'Google の応答に時間がかかりすぎました',
      advice: '時間内に応答がありませんでした。',
    },
    offline: {
      happened: '接続できません',
      advice: 'Google に接続できませんでした。インターネット接続を確認してください。',
    },
    outdated: {
      happened: 'このサイドバーは最新ではありません',
      advice: 'スプレッドシートを再読み込みし、「拡張機能」メニューから Sales Budget を開き直してください。',
    },
    unknown: {
      happened: '問題が発生しました',
      advice: '繰り返し発生する場合は、スプレッドシートを再読み込みしてください。',
    },
  },
  inDoubt: '記録されたかどうか不明です。もう一度実行する前に、予算を確認してください。',
  lookAtBudget: '予算を確認',
  tryAgain: '再試行',
  whatGoogleSaid: 'Google からのメッセージ',
};
