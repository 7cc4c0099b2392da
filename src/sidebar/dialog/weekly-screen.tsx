/** The weekly meeting: what to say first, what to decide, the page for a chat and for paper, and meetings to compare. */
import type { QuarterHomeView } from '../../actions/api';
import { isInDoubt, type WeeklyScreen as Screen } from '../model';
import { ask } from '../view/ask';
import { Button } from '../view/button';
import { Chips } from '../view/chips';
import { Page } from '../view/page';
import { Problems } from '../view/problems';
import type { ScreenProps } from '../view/screen-props';
import { Notes } from './notes';

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
      title="Weekly meeting"
      chip={home.me.role}
      dock={
        <Button
          kind="primary"
          disabled={isInDoubt(model)}
          onPress={() => ask(dispatch, 'sidebarBuildWeekly', home.quarter.name)}
        >
          Build weekly tab
        </Button>
      }
    >
      <Problems title="To settle first" problems={view.problems} kind="warn" isAlert dispatch={dispatch} />
      <p class="soft">{view.says}</p>
      <blockquote class="say">{view.sentence}</blockquote>
      <Notes list={view.agenda} none="Nothing waits for a decision." />
      <ForChat screen={screen} model={model} dispatch={dispatch} />
      <section>
        <h2>For paper</h2>
        {view.printAddress === '' ? (
          <p class="soft">Build the weekly tab first; then it can be printed.</p>
        ) : (
          <p>
            <a href={view.printAddress} target="_blank" rel="noopener">
              Open the weekly tab as PDF
            </a>
            <span class="soft"> Landscape, as wide as the paper, title and date on every page.</span>
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

const forms = [
  { value: 'text', label: 'Plain text', isOff: false },
  { value: 'markdown', label: 'Markdown', isOff: false },
] as const;

const ForChat = ({ screen: { view, form }, dispatch }: PartProps) => (
  <section>
    <h2>For a chat</h2>
    <div class="chips-row">
      <Chips
        name="chat-form"
        chips={forms}
        picked={form}
        onPick={(value) => dispatch({ type: 'chose chat form', form: value })}
      />
      <Button kind="small" onPress={() => dispatch({ type: 'pressed copy' })}>
        Copy
      </Button>
    </div>
    <div class="field">
      <label for="reply">The page as {form === 'text' ? 'text' : 'Markdown'}</label>
      <textarea id="reply" rows={10} readOnly spellcheck={false} value={view[form]} />
    </div>
  </section>
);

const Compare = ({ screen, dispatch }: PartProps) => {
  const { meetings } = screen.view;
  const { from, to, compared } = screen;
  return (
    <section>
      <h2>Compare two meetings</h2>
      {meetings.length === 0 ? (
        <p class="soft">No meeting is on record yet: the first is when a VP builds the weekly tab.</p>
      ) : (
        <div class="between">
          <Meeting end="from" label="From" blank="Choose a meeting" day={from} {...{ meetings, dispatch }} />
          <Meeting end="to" label="To" blank="Today" day={to} {...{ meetings, dispatch }} />
        </div>
      )}
      {compared !== null && <Notes list={compared} none="Nothing has changed." />}
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
