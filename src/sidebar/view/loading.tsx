/** The first second: the shape of home in grey, or why it does not come. */
import { Page } from './page';
import type { ScreenProps } from './screen-props';
import { pageFrame as words } from '../../words/en/page-frame';

export const Loading = ({ model, dispatch }: ScreenProps) => (
  <Page model={model} dispatch={dispatch} title={words.product}>
    {model.failure === null && (
      <div class="skeleton" aria-hidden="true">
        <i style={{ width: '55%', height: '28px' }} />
        <i style={{ height: '14px' }} />
        <i style={{ width: '85%' }} />
        <i style={{ height: '84px' }} />
        <i style={{ width: '70%' }} />
        <i style={{ width: '90%' }} />
        <i style={{ width: '60%' }} />
      </div>
    )}
    {model.failure === null && <p class="hidden">{words.loading}</p>}
  </Page>
);
