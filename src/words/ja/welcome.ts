import type { welcome as english } from '../en/welcome';
import type { Translation } from '../topic';

export const welcome: Translation<typeof english> = {
  setUp: 'このスプレッドシートをセットアップ',
  goTo: '{tab} に移動',
  loadExample: 'サンプル四半期を読み込む',
  lead: '営業に予算を。選ぶのは営業です。',
  about: '営業側は四半期ごとに、プロダクト側が作れる量の一定割合を受け取り、最も必要なものに使います。',
  inTheWay: { one: '妨げになっているもの {n} 件', other: '妨げになっているもの {n} 件' },
  rank: '順位付け。',
  rankAbout: '営業側が要望を一列に並べます。予算が尽きるところでリストを区切ります。',
  commit: '確約。',
  commitAbout: 'プロダクト側は区切りより上を約束します。価格は固定されます。',
  change: '変更にはコスト。',
  changeAbout:
    '未着手の作業は無料で動かせます。作成済みの作業を取り下げると、作成済みの分に加えてコストがかかります。',
  tabs: 'セットアップでは、Allocation、Requests、Changes、Weekly の 4 つのシートが追加されます。既存のシートはそのままです。',
};
