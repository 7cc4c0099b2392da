/** New request, duplicates and who was heard, between two calls. */
import type { Message } from '../../src/sidebar/message';
import type { Model } from '../../src/sidebar/model';
import { openDuplicates, openHeard } from '../../src/sidebar/dialog/heard-moves';
import { update as updateDialog } from '../../src/sidebar/dialog/update';
import { openIntake } from '../../src/sidebar/intake';
import { update } from '../../src/sidebar/update';
import { duplicatesView, heardView, intakeView } from './fake/intake';
import { fakeServer } from './fake/server';
import { stateFrom } from './fake/state';
import { after, afterInDialog, answer, ask, callsIn, callsOf, effectsOf, quarter, rank, wrote } from './walk';

const state = stateFrom({});
const intake: Model = { ...rank, screen: openIntake(intakeView(state)) };
const heard: Model = { ...rank, screen: openHeard(heardView(state)) };
const title = (text: string) => ({ type: 'filled in' as const, part: { title: text } });

describe('New request', () => {
  test('opens with the keyboard in the title, and with who asks', () => {
    const model = after(rank, ask({ name: 'sidebarIntake', args: [quarter] }));
    const opened = answer(model, {
      name: 'sidebarIntake',
      args: [quarter],
      answer: intakeView(state),
    });
    expect(effectsOf(model, opened)).toEqual([{ type: 'focus', field: 'title' }]);
    expect(after(model, opened).screen).toMatchObject({
      at: 'intake',
      form: { title: '', askedBy: 'vera@example.com', asks: '1' },
    });
  });

  test('Enter sends the form as written', () => {
    const model = after(intake, title('=SAP'), { type: 'filled in', part: { customer: 'Acme' } });
    expect(callsOf(model, { type: 'logged' })).toEqual([
      {
        name: 'sidebarAddRequest',
        args: [
          {
            ...{ quarter, title: '=SAP', customer: 'Acme', askedBy: 'vera@example.com' },
            ...{ dealValue: '', motive: '', asks: '1' },
          },
        ],
      },
    ]);
  });

  test('without a title nothing is sent, and the keyboard goes there; writing takes the complaint away', () => {
    const [model, effects] = update(intake, { type: 'logged' });
    expect(effects).toEqual([{ type: 'focus', field: 'title' }]);
    expect(model.missing?.field).toBe('title');
    expect(after(model, title('S')).missing).toBeNull();
  });

  test('once logged, the reply stands there, the form is blank but for who asks, and Copy has the keyboard', () => {
    const form = { quarter, title: 'SAP' };
    const model = after(
      intake,
      title('SAP'),
      { type: 'filled in', part: { askedBy: 'Ada' } },
      { type: 'logged' },
    );
    const reply = answer(model, {
      name: 'sidebarAddRequest',
      args: [form],
      answer: fakeServer(state).sidebarAddRequest(form),
    });
    const [next, effects] = update(model, reply);
    expect(next.screen).toMatchObject({ form: { title: '', askedBy: 'Ada' } });
    expect(next.screen).toMatchObject({ reply: expect.stringContaining('Logged as R-31') as string });
    expect(effects).toEqual([{ type: 'focus', field: 'copy' }]);
    expect(effectsOf(next, { type: 'pressed copy' })).toEqual([{ type: 'copy', field: 'reply' }]);
    expect(after(next, { type: 'copied', isDone: true }).said).toBe('Copied.');
  });

  test('a refusal leaves what was written', () => {
    const form = { quarter, title: 'x'.repeat(501) };
    const model = after(intake, title(form.title), { type: 'logged' });
    const refusal = fakeServer(state).sidebarAddRequest(form);
    const next = after(model, answer(model, { name: 'sidebarAddRequest', args: [form], answer: refusal }));
    expect(next.screen).toMatchObject({ at: 'intake', form: { title: form.title } });
    expect(next.refused.map(({ code }) => code)).toEqual(['title-too-long']);
  });
});

const dialogCallsOf = (model: Model, message: Message) => callsIn(updateDialog(model, message)[1]);

test('Which of a pair stays is chosen, and forgotten once something was merged', () => {
  const start: Model = { ...rank, screen: openDuplicates(duplicatesView(state)) };
  const chosen = afterInDialog(start, { type: 'chose to keep', pair: 'R-12 R-13', id: 'R-13' });
  expect(chosen.screen).toMatchObject({ staying: { 'R-12 R-13': 'R-13' } });
  const call = { name: 'sidebarMerge' as const, args: [quarter, 'R-13', 'R-12'] as [string, string, string] };
  const asked = afterInDialog(chosen, ask(call));
  const merged = afterInDialog(
    asked,
    answer(asked, { ...call, answer: fakeServer(stateFrom({})).sidebarMerge(...call.args) }),
  );
  expect(merged.screen).toMatchObject({ at: 'duplicates', staying: {}, view: { merged: [{ id: 'R-12' }] } });
  expect(merged.said).toContain('merged');
});

describe('Who was heard', () => {
  const declining = afterInDialog(heard, { type: 'asked to decline', id: 'R-17' });

  test('a decline asks why before anything is sent', () => {
    expect(dialogCallsOf(declining, { type: 'declined' })).toEqual([]);
    expect(afterInDialog(declining, { type: 'declined' }).missing?.field).toBe('reason');
    expect(
      dialogCallsOf(afterInDialog(declining, wrote('reason', ' Too small ')), { type: 'declined' }),
    ).toEqual([{ name: 'sidebarAnswer', args: [quarter, 'R-17', 'Declined', 'Too small'] }]);
  });

  test('Back closes the question first, with the keyboard where it was', () => {
    const [model, effects] = updateDialog(declining, { type: 'went back' });
    expect(model.screen).toMatchObject({ at: 'heard', declining: '' });
    expect(effects).toEqual([{ type: 'focus', field: 'decline-R-17' }]);
    expect(afterInDialog(model, { type: 'went back' }).screen.at).toBe('home');
  });
});
