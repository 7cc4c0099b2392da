/** Health: the quarter in numbers with their sentences, and whether the ledger is whole. */
import type { HealthView, QuarterHomeView } from '../../actions/api';
import { Page } from '../view/page';
import { Problems } from '../view/problems';
import { RoleChip } from '../view/role-chip';
import type { ScreenProps } from '../view/screen-props';
import { Notes } from './notes';
import { dialogHealth as words } from '../../words/en/page-dialog-health';

interface HealthProps extends ScreenProps {
  readonly screen: { readonly view: HealthView };
  readonly home: QuarterHomeView;
}

export const HealthScreen = ({ screen: { view }, home, model, dispatch }: HealthProps) => (
  <Page model={model} dispatch={dispatch} hasBack title={words.title} chip={<RoleChip me={home.me} />}>
    <Problems title={words.toSettle} problems={view.problems} kind="warn" dispatch={dispatch} />
    {view.says === '' ? <p class="soft">{words.noPace}</p> : <p>{view.says}</p>}
    {view.lists.map((list) => (
      <Notes key={list.heading} list={list} none={words.nothing} />
    ))}
    <section>
      <h2>{words.ledger}</h2>
      <p>{view.ledger}</p>
    </section>
  </Page>
);
