import type { nextChange as english } from '../en/next-change';
import type { Translation } from '../topic';

export const nextChange: Translation<typeof english> = {
  says: '次の変更は今四半期 {ordinal}です。コストは{price}。未着手の作業は無料で動かせます。',
  saysInShadow: '次の変更は今四半期 {ordinal}です。本来のコストは{price}。未着手の作業は無料で動かせます。',
  saysByCalendar:
    '次の変更は今四半期 {ordinal}です。四半期の{third}のため、コストは{price}。未着手の作業は無料で動かせます。',
  saysByCalendarInShadow:
    '次の変更は今四半期 {ordinal}です。四半期の{third}のため、本来のコストは{price}。未着手の作業は無料で動かせます。',
  inMeeting: '次の変更は今四半期 {ordinal}：{price}。',
  inMeetingByCalendar: '次の変更は今四半期 {ordinal}、四半期の{third}：{price}。',
  shadow: 'Shadow モード：コストは差し引かれません。',
};
