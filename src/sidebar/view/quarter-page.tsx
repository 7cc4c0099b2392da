/** The frame of a quarter's home: which quarter and how far, who I am, and the small print that every home shares. */
import type { ComponentChildren } from 'preact';
import type { QuarterHomeView, QuarterView } from '../../actions/api';
import { ask } from './ask';
import { Button } from './button';
import { More } from './more';
import { Page } from './page';
import { RoleChip } from './role-chip';
import type { ScreenProps } from './screen-props';
import { pageHome as words } from '../../words/en/page-home';

const progressOf = ({ phase, when }: QuarterView): string =>
  phase === 'Committed' ? when : words.phases[phase];

const titleOf = (quarter: QuarterView): string =>
  [quarter.name, progressOf(quarter)].filter(Boolean).join(' · ');

interface QuarterPageProps extends ScreenProps {
  readonly home: QuarterHomeView;
  readonly children: ComponentChildren;
  readonly primary?: ComponentChildren;
  /** Beside the links that every home has. */
  readonly link?: ComponentChildren;
}

export function QuarterPage({ home, model, dispatch, children, primary, link }: QuarterPageProps) {
  const { quarter, quarters, me } = home;
  return (
    <Page
      model={model}
      dispatch={dispatch}
      title={titleOf(quarter)}
      chip={<RoleChip me={me} />}
      picker={
        quarters.length > 1 && (
          <select
            aria-label={words.quarter}
            value={quarter.name}
            onChange={({ currentTarget }) => ask(dispatch, 'sidebarHome', currentTarget.value)}
          >
            {quarters.map((each) => (
              <option key={each.name} value={each.name}>
                {titleOf(each)}
              </option>
            ))}
          </select>
        )
      }
      dock={
        <>
          {primary}
          <div class="links">
            <Button kind="link" onPress={() => ask(dispatch, 'sidebarHome', quarter.name)}>
              {words.refresh}
            </Button>
            <Button kind="link" onPress={() => ask(dispatch, 'sidebarCheckLedger')}>
              {words.checkLedger}
            </Button>
            {link}
          </div>
        </>
      }
    >
      {me.note !== '' && <p class="soft">{me.note}</p>}
      {home.banner !== '' && <p class="card note">{home.banner}</p>}
      {home.copy !== '' && (
        <section class="card note">
          <p>{home.copy}</p>
          <Button kind="small" onPress={() => ask(dispatch, 'sidebarSettleCopy', quarter.name, 'keep')}>
            {words.keepHistory}
          </Button>{' '}
          <Button kind="small" onPress={() => ask(dispatch, 'sidebarSettleCopy', quarter.name, 'fresh')}>
            {words.startFresh}
          </Button>
        </section>
      )}
      {children}
      <More home={home} dispatch={dispatch} />
    </Page>
  );
}
