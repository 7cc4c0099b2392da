/** Check and repair: every finding with its cell, what a repair writes there, and a button for each and for all. */
import type { FindingView } from '../../actions/api';
import { isInDoubt, quarterOf, type CheckScreen as Screen } from '../model';
import { ask } from '../view/ask';
import { Button } from '../view/button';
import { CellLink } from '../view/cell-link';
import { Page } from '../view/page';
import { Problems } from '../view/problems';
import type { ScreenProps } from '../view/screen-props';
import { count } from '../../words/count';
import { dialogCheck as words } from '../../words/en/page-dialog-check';
import { fill } from '../../words/fill';

interface CheckProps extends ScreenProps {
  readonly screen: Screen;
}

export function CheckScreen({ screen: { view }, model, dispatch }: CheckProps) {
  const repairable = view.findings.filter(({ writes }) => writes !== '');
  const due = repairable.filter(({ isChoice }) => !isChoice);
  const choices = repairable.filter(({ isChoice }) => isChoice);
  const left = [...view.findings.filter(({ writes }) => writes === ''), ...view.left];
  const props = { model, dispatch };
  const repair = (findings: readonly FindingView[]): void =>
    ask(
      dispatch,
      'sidebarRepair',
      quarterOf(model),
      findings.map(({ key }) => key),
    );
  return (
    <Page
      {...props}
      hasBack
      title={words.title}
      dock={
        <div class="pair">
          {due.length > 0 && (
            <Button kind="primary" disabled={isInDoubt(model)} onPress={() => repair(due)}>
              {due.length === 1 ? words.repairIt : fill(words.repairAll, { n: due.length })}
            </Button>
          )}
          <Button kind="ghost" onPress={() => ask(dispatch, 'sidebarCheck', quarterOf(model))}>
            {words.lookAgain}
          </Button>
        </div>
      }
    >
      <p class="soft">{fill(words.looked, { looked: view.looked })}</p>
      {due.length + choices.length + left.length === 0 && (
        <section class="card good">
          <h2>{words.allIsWell}</h2>
          <p>{words.nothing}</p>
        </section>
      )}
      <Findings {...props} title={count(words.toRepair, due.length)} findings={due} repair={repair} />
      <Problems title={count(words.onlyYou, left.length)} problems={left} kind="warn" dispatch={dispatch} />
      <Findings {...props} title={words.asMeant} findings={choices} repair={repair} />
    </Page>
  );
}

interface FindingsProps extends ScreenProps {
  readonly title: string;
  readonly findings: readonly FindingView[];
  readonly repair: (findings: readonly FindingView[]) => void;
}

const Findings = ({ title, findings, repair, model, dispatch }: FindingsProps) =>
  findings.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul class="waits found">
        {findings.map((finding) => (
          <li key={finding.key}>
            <p>
              {!finding.says.includes(finding.tab) && <b>{finding.tab}: </b>}
              {finding.says}
            </p>
            <p class="under writes">
              <b>{words.writes}</b> {finding.writes}
            </p>
            <div class="answers">
              <Button kind="small" disabled={isInDoubt(model)} onPress={() => repair([finding])}>
                {words.repair}
                <span class="hidden">{`: ${finding.says}`}</span>
              </Button>
              <CellLink tab={finding.tab} cell={finding.cell} dispatch={dispatch} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
