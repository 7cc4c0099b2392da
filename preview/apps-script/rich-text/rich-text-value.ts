/// <reference types="google-apps-script" />
/** RichTextValue and its builder: text of which parts have looks of their own or are links. */
import type { RichRun, RichText } from '../../engine/engine';
import type { Arguments } from '../members/arguments';
import { refuse } from '../members/exceptions';
import { navigation, type Member, type Members } from '../members/members';
import { remoteClass } from '../members/remote-classes';
import { changed, commonLink, commonStyle, joined, part } from './runs';
import { TextStyle } from './text-style';

export class RichTextValue {
  constructor(
    readonly text: string,
    readonly runs: readonly RichRun[],
    /** Where it begins, if it is a part of another. */
    readonly start = 0,
  ) {}

  static of({ text, runs }: RichText): RichTextValue {
    return new RichTextValue(text, joined(runs));
  }
}

export class RichTextValueBuilder {
  constructor(
    public text = '',
    public runs: readonly RichRun[] = [],
  ) {}
}

/** The two offsets that may stand before the last argument, or the whole text. */
function span({ text }: { readonly text: string }, args: Arguments, others: number): [number, number] {
  if (args.count === others) return [0, text.length];
  if (args.count !== others + 2) args.mismatch();
  const [start, end] = [args.integer(0), args.integer(1)];
  if (start < 0 || end > text.length || start > end) refuse('Illegal argument.');
  return [start, end];
}

const spanned = (value: RichTextValue, args: Arguments): RichRun[] =>
  part(value.runs, ...span(value, args, 0));

remoteClass('RichTextValue', RichTextValue, {
  copy: navigation(({ text, runs }) => new RichTextValueBuilder(text, runs)),
  getText: navigation(({ text }) => text),
  getStartIndex: navigation(({ start }) => start),
  getEndIndex: navigation(({ start, text }) => start + text.length),
  getRuns: navigation(({ text, runs, start }) =>
    runs.map(
      (run) =>
        new RichTextValue(
          text.slice(run.start, run.end),
          [{ ...run, start: 0, end: run.end - run.start }],
          start + run.start,
        ),
    ),
  ),
  getLinkUrl: navigation((value, args) => commonLink(spanned(value, args))),
  getTextStyle: navigation((value, args) => new TextStyle(commonStyle(spanned(value, args)))),
} satisfies Members<RichTextValue, GoogleAppsScript.Spreadsheet.RichTextValue>);

const change = (
  changeRun: (last: unknown, args: Arguments) => (run: RichRun) => RichRun,
): Member<RichTextValueBuilder> =>
  navigation((builder, args) => {
    const [start, end] = span(builder, args, 1);
    builder.runs = changed(builder.runs, start, end, changeRun(args.at(args.count - 1), args));
    return builder;
  });

remoteClass('RichTextValueBuilder', RichTextValueBuilder, {
  build: navigation(({ text, runs }) => new RichTextValue(text, runs)),
  setText: navigation((builder, args) => {
    builder.text = args.text(0);
    builder.runs = [{ start: 0, end: builder.text.length, style: {} }];
    return builder;
  }),
  setTextStyle: change((style, args) => {
    if (style === null) return (run) => ({ ...run, style: {} });
    if (!(style instanceof TextStyle)) return args.mismatch();
    return (run) => ({ ...run, style: { ...run.style, ...style.style } });
  }),
  setLinkUrl: change((url, args) => {
    if (url !== null && typeof url !== 'string') return args.mismatch();
    return ({ start, end, style }) => ({ start, end, style, ...(url !== null && { link: url }) });
  }),
} satisfies Members<RichTextValueBuilder, GoogleAppsScript.Spreadsheet.RichTextValueBuilder>);
