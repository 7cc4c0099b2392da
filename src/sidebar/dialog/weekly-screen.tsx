/** The weekly meeting: what to say first, what to decide, the page for a chat and for paper, and meetings to compare. */
import type { QuarterHomeView } from '../../actions/api';
import { isInDoubt, type WeeklyScreen as Screen } from '../model';
import { ask } from '../view/ask';
import { Button } from '../view/button';
import { Chips } from '../view/chips';
import { Page } from '../view/page';
import { Problems } from '../view/problems';
import { RoleChip } from '../view/role-chip';
import type { ScreenProps } from '../view/screen-props';
import { Notes } from './notes';
import { dialogWeekly as words } from '../../words/en/page-dialog-weekly';
import { pageFrame } from '../../words/en/page-frame';

interface WeeklyProps extends ScreenProps {
  readonly screen: Screen;
  readonly home: QuarterHomeView;
}

export function WeeklyScreen({ screen, home, model, dispatch }: WeeklyProps) {
  const { view } = screen;
  return (
    <Page
      model={model}
      dispatch={dispatch}
      hasBack
      title={words.title}
      chip={<RoleChip me={home.me} />}
      dock={
        <Button
          kind="primary"
          disabled={isInDoubt(model)}
          onPress={() => ask(dispatch, 'sidebarBuildWeekly', home.quarter.name)}
        >
          {words.buildWeekly}
        </Button>
      }
    >
      <Problems
        title={pageFrame.settleFirst}
        problems={view.problems}
        kind="warn"
        isAlert
        dispatch={dispatch}
      />
      <p class="soft">{view.says}</p>
      <blockquote class="say">{view.sentence}</blockquote>
      <Notes list={view.agenda} none={words.nothingWaits} />
      <ForChat screen={screen} model={model} dispatch={dispatch} />
      <section>
        <h2>{words.forPaper}</h2>
        {view.printAddress === '' ? (
          <p class="soft">{words.buildFirst}</p>
        ) : (
          <p>
            <a href={view.printAddress} target="_blank" rel="noopener">
              {words.openPdf}
            </a>
            <span class="soft"> {words.pdfAbout}</span>
          </p>
        )}
      </section>
      <Compare screen={screen} model={model} dispatch={dispatch} />
    </Page>
  );
}

interface PartProps extends ScreenProps {
  readonly screen: Screen;
}

const forms = ['text', 'markdown'] as const;

const ForChat = ({ screen: { view, form }, dispatch }: PartProps) => (
  <section>
    <h2>{words.forChat}</h2>
    <div class="chips-row">
      <Chips
        name="chat-form"
        chips={forms.map((value) => ({ value, label: words.forms[value], isOff: false }))}
        picked={form}
        onPick={(value) => dispatch({ type: 'chose chat form', form: value })}
      />
      <Button kind="small" onPress={() => dispatch({ type: 'pressed copy' })}>
        {pageFrame.copy}
      </Button>
    </div>
    <div class="field">
      <label for="reply">{words.pageAs[form]}</label>
      <textarea id="reply" rows={10} readOnly spellcheck={false} value={view[form]} />
    </div>
  </section>
);

const Compare = ({ screen, dispatch }: PartProps) => {
  const { meetings } = screen.view;
  const { from, to, compared } = screen;
  return (
    <section>
      <h2>{words.compare}</h2>
      {meetings.length === 0 ? (
        <p class="soft">{words.noMeeting}</p>
      ) : (
        <div class="between">
          <Meeting
            end="from"
            label={words.from}
            blank={words.chooseMeeting}
            day={from}
            {...{ meetings, dispatch }}
          />
          <Meeting end="to" label={words.to} blank={words.today} day={to} {...{ meetings, dispatch }} />
        </div>
      )}
      {compared !== null && <Notes list={compared} none={words.nothingChanged} />}
    </section>
  );
};

interface MeetingProps extends Pick<ScreenProps, 'dispatch'> {
  readonly end: 'from' | 'to';
  readonly label: string;
  readonly blank: string;
  readonly day: string;
  readonly meetings: Screen['view']['meetings'];
}

const Meeting = ({ end, label, blank, day, meetings, dispatch }: MeetingProps) => (
  <div class="field">
    <label for={`meeting-${end}`}>{label}</label>
    <select
      id={`meeting-${end}`}
      value={day}
      onChange={({ currentTarget }) => dispatch({ type: 'chose meeting', end, day: currentTarget.value })}
    >
      <option value="">{blank}</option>
      {meetings.map((meeting) => (
        <option key={meeting.day} value={meeting.day}>
          {meeting.shown}
        </option>
      ))}
    </select>
  </div>
);
