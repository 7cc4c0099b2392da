/** The columns of a file as a person chooses among them: those of one name together, and each of them alone. */
import { ordinal } from '../sentences/ordinal';

export interface FileColumn {
  /** Stable while the file is open. */
  readonly key: string;
  /** As the header is written; 'Story Points (2nd)' for one of several. */
  readonly label: string;
  /** Header in lower case without what surrounds its name: 'Custom field (Story Points)' is also 'story points'. */
  readonly names: readonly string[];
  /** 0-based. */
  readonly at: readonly number[];
}

/** Jira writes one column for each label or comment; of twenty comments nobody chooses the seventeenth. */
const mostAlone = 5;

/** What Jira writes around the name of a custom field, in the languages seen. */
const wrappers = ['custom field', 'пользовательское поле'];
const wrapped = /^(.+?) \((.*)\)$/;

/** A BOM, the file's own quotes, underscores and capitals do not count. */
const namesIn = (header: string): readonly string[] => {
  const name = header
    .replace(/^\ufeff/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .toLowerCase();
  const [, wrapper = '', within = ''] = wrapped.exec(name) ?? [];
  const inner = wrappers.includes(wrapper) ? within : undefined;
  // Salesforce: 'Account: Account Name'.
  const field = /: (.+)$/.exec(name)?.[1];
  return [name, inner, field].filter((each): each is string => each !== undefined && each !== '');
};

/** Columns without a header are nobody's choice. */
export const fileColumns = (header: readonly string[]): FileColumn[] => {
  const places = new Map<string, number[]>();
  header.forEach((text, index) => {
    const [name] = namesIn(text);
    if (name !== undefined) places.set(name, [...(places.get(name) ?? []), index]);
  });
  return [...places].flatMap(([name, at]) => {
    const label = (header[at[0] ?? 0] ?? '').replace(/^\ufeff/, '').trim();
    const together: FileColumn = { key: name, label, names: namesIn(label), at };
    if (at.length === 1) return [together];
    const alone = at.slice(0, mostAlone).map((index, nth) => ({
      key: `${name}#${nth + 1}`,
      label: `${label} (${ordinal(nth + 1)})`,
      names: [],
      at: [index],
    }));
    return [together, ...alone];
  });
};
