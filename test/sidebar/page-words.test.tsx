/** In another language a page says nothing in English: with every word in ⟦ ⟧, what stands outside of them is the server's. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ComponentChildren, VNode } from 'preact';
import type { DialogPage } from '../../src/actions/api';
import type { Call, Reply } from '../../src/sidebar/call';
import { App as Dialog } from '../../src/sidebar/dialog/app';
import { isDialogPage, pageCall } from '../../src/sidebar/dialog/pages';
import { initialModel, type Model } from '../../src/sidebar/model';
import { kindNames } from '../../src/sidebar/offered-kinds';
import { App as Sidebar } from '../../src/sidebar/view/app';
import { speakFrom, type Catalog, type Words } from '../../src/words/topic';
import { afterDrop, committed, otherSide, pending, problems, proposed } from './fake/samples';
import { fakeServer } from './fake/server';
import { stateFrom, type FakeState } from './fake/state';
import { after, afterInDialog, answer, ask, atHome, did, quarter } from './walk';

const folder = join(__dirname, '../../src/words/en');

const wrapped = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([key, text]) => [key, typeof text === 'string' ? `⟦${text}⟧` : wrapped(text)]),
  );

const pseudo: Catalog = Object.assign(
  {},
  ...readdirSync(folder).map((file) => wrapped(jest.requireActual<Words>(join(folder, file)))),
) as Catalog;

beforeAll(() => speakFrom(() => pseudo));
afterAll(() => speakFrom(() => ({})));

const heardAttributes = ['aria-label', 'placeholder', 'title', 'alt'];

/** Between the texts of a line, and behind it. */
const textEnd = '\u241f';
const lineEnd = '\n';

/** Our components are functions without a state of their own. */
const flowOf = (node: ComponentChildren): readonly string[] => {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (Array.isArray(node)) return node.flatMap((each: ComponentChildren) => flowOf(each));
  if (typeof node !== 'object') return [String(node), textEnd];
  const { type, props } = node as VNode<{
    readonly children?: ComponentChildren;
    readonly [name: string]: unknown;
  }>;
  if (typeof type === 'function') return flowOf((type as (given: object) => ComponentChildren)(props));
  const heard = heardAttributes.flatMap((name) =>
    typeof props[name] === 'string' ? [props[name], lineEnd] : [],
  );
  const inside = flowOf(props.children);
  return type === 'b' ? inside : [lineEnd, ...heard, ...inside, lineEnd];
};

/** Every text that somebody sees or hears. */
const textsIn = (screen: VNode): readonly string[] =>
  flowOf(screen)
    .join('')
    .split(lineEnd)
    .filter((text) => joined(text) !== '');

/** The pages join what they say by these. */
const piecesOf = (text: string): readonly string[] =>
  text.split(/\u241f| · |, |: |[.!?] /).map((piece) => piece.replace(/^:|[.!?]$/g, '').trim());

const joined = (text: string): string => text.replaceAll(textEnd, '').trim();

/** What the server has said, whole and in pieces. */
const dataIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [joined(value), ...piecesOf(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(dataIn) : [];
};

/** What is left of a text without its words, in the pieces that the pages join. */
const outsideWords = (text: string): readonly string[] => {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return less === text ? piecesOf(text) : outsideWords(less);
};

const unsaid = (screen: VNode, { home, screen: shown }: Model): readonly string[] => {
  const data = new Set(dataIn([home, shown]));
  return textsIn(screen).filter(
    (text) =>
      !data.has(joined(text)) && outsideWords(text).some((piece) => /\p{L}/u.test(piece) && !data.has(piece)),
  );
};

const words = (screen: VNode): number => textsIn(screen).filter((text) => text.includes('⟦')).length;

const nobody = (): void => undefined;
const sidebar = (model: Model): VNode => <Sidebar model={model} dispatch={nobody} />;
const dialog = (model: Model): VNode => <Dialog model={model} dispatch={nobody} />;

const expectOnlyWords = (screen: VNode, model: Model): void => {
  expect(words(screen)).toBeGreaterThan(2);
  expect(unsaid(screen, model)).toEqual([]);
};

describe('the sidebar', () => {
  const homes: readonly [string, Partial<FakeState>][] = [
    ['before set-up', { phase: 'none' }],
    ['before there is a quarter', { phase: 'none', problems }],
    ['ranking', { problems, more: 20 }],
    ['proposed', { phase: 'Proposed commit', banner: proposed }],
    ['committed', { ...committed, ...otherSide, pending, copy: 'A copy of another file.' }],
    ['after a drop', { ...afterDrop, email: '' }],
    ['closed', { phase: 'Closed' }],
    ['over budget', { ...committed, budget: 40 }],
  ];
  it.each(homes)('says home %s', (_which, state) => {
    const model = atHome(state);
    expectOnlyWords(sidebar(model), model);
  });

  it.each(kindNames)('says the composer of %s', (kind) => {
    const open = after(
      atHome({ ...committed, shelf: ['R-1'] }),
      { type: 'opened composer' },
      { type: 'drafted', part: { kind } },
      { type: 'priced' },
    );
    expectOnlyWords(sidebar(open), open);
  });

  const calls: readonly [Call, Partial<FakeState>][] = [
    [{ name: 'sidebarPreviewCommit', args: [quarter] }, {}],
    [{ name: 'sidebarPreviewClose', args: [quarter] }, committed],
    [{ name: 'sidebarPreviewChange', args: [{ kind: 'drop', quarter, out: 'R-1' }] }, committed],
    [{ name: 'sidebarFigure', args: [quarter, 'remaining'] }, committed],
    [{ name: 'sidebarIntake', args: [quarter] }, {}],
  ];
  it.each(calls)('says what %j leads to', (call, given) => {
    const state = { ...given, email: '' };
    const model = did(atHome(state), call, stateFrom(state));
    expectOnlyWords(sidebar(model), model);
  });

  it('says that a call takes long, and that it failed', () => {
    const asked = after(atHome(), ask({ name: 'sidebarCommit', args: [quarter, null, {}] }));
    const slow = after(asked, { type: 'waited', ticket: asked.lastTicket, patience: 'very slow' });
    expectOnlyWords(sidebar(slow), slow);
    const failed = after(asked, { type: 'failed', ticket: asked.lastTicket, text: '' });
    expectOnlyWords(sidebar(failed), failed);
  });
});

describe('the dialog', () => {
  const pages = readPages();
  it.each(pages)('says %s', (page) => {
    const state = stateFrom(committed);
    const call = pageCall(page, quarter);
    const asked = afterInDialog(atHome(committed), ask(call));
    const run = fakeServer(state)[call.name] as (...args: readonly unknown[]) => unknown;
    const model = afterInDialog(asked, answer(asked, { ...call, answer: run(...call.args) } as Reply));
    expectOnlyWords(dialog(model), model);
  });

  it('says the list of its pages, and that it is opening', () => {
    const model = atHome();
    expectOnlyWords(dialog(model), model);
    expect(unsaid(dialog(initialModel), initialModel)).toEqual([]);
  });
});

function readPages(): readonly DialogPage[] {
  return ['weekly', 'session', 'health', 'check', 'plan', 'duplicates', 'heard', 'import', 'export'].filter(
    isDialogPage,
  );
}
