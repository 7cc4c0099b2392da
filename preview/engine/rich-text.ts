/** Text in a cell whose parts differ in look or are links: as plain runs, and as the document that Univer keeps in the cell. */
import { CustomRangeType, type IDocumentData, type ITextStyle } from '@univerjs/core';

/** How a part of a text looks; what is left out is as the cell has it. */
export type RunStyle = Pick<ITextStyle, 'ff' | 'fs' | 'it' | 'bl' | 'ul' | 'st' | 'cl'>;

export interface RichRun {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly style: RunStyle;
  readonly link?: string;
}

export interface RichText {
  readonly text: string;
  /** In order, without gaps. */
  readonly runs: readonly RichRun[];
}

/** The end of every document of Univer's. */
const END = '\r\n';

export function toDocument({ text, runs }: RichText): IDocumentData {
  // Univer ends a line with a carriage return, so that every offset stays what it was.
  const lines = text.replaceAll('\n', '\r');
  const ends = Array.from(`${lines}\r`).flatMap((letter, index) => (letter === '\r' ? [index] : []));
  return {
    id: 'cell',
    documentStyle: {},
    body: {
      dataStream: lines + END,
      textRuns: runs.map(({ start, end, style }) => ({ st: start, ed: end, ts: { ...style } })),
      paragraphs: ends.map((startIndex) => ({ startIndex })),
      sectionBreaks: [{ startIndex: lines.length + 1 }],
      customRanges: runs.flatMap(({ start, end, link }, index) =>
        link === undefined
          ? []
          : {
              startIndex: start,
              endIndex: end - 1,
              rangeId: `link-${index}`,
              rangeType: CustomRangeType.HYPERLINK,
              properties: { url: link },
            },
      ),
    },
  };
}

export const documentText = (document: IDocumentData): string =>
  (document.body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');

export function fromDocument(document: IDocumentData): RichText {
  const text = documentText(document);
  const { textRuns = [], customRanges = [] } = document.body ?? {};
  const links = customRanges.filter(
    ({ rangeType }) => rangeType.valueOf() === CustomRangeType.HYPERLINK.valueOf(),
  );
  const cuts = [
    ...[0, text.length],
    ...textRuns.flatMap(({ st, ed }) => [st, ed]),
    ...links.flatMap(({ startIndex, endIndex }) => [startIndex, endIndex + 1]),
  ];
  const places = [...new Set(cuts.filter((cut) => cut <= text.length))].sort((a, b) => a - b);
  const runs = places.slice(1).map((end, index): RichRun => {
    const start = places[index] ?? 0;
    const url: unknown = links.find(({ startIndex, endIndex }) => startIndex <= start && end <= endIndex + 1)
      ?.properties?.['url'];
    return {
      start,
      end,
      style: { ...textRuns.find(({ st, ed }) => st <= start && end <= ed)?.ts },
      ...(typeof url === 'string' && { link: url }),
    };
  });
  return { text, runs };
}
