/** The executions of this visit, newest first; one opens to show its calls. */
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { ExecutionRecord } from '../../local-sheets';
import { CallList } from './call-list';

const timeOf = ({ began }: ExecutionRecord): string => new Date(began).toTimeString().slice(0, 8);
const cellsOf = ({ cellsRead, cellsWritten }: ExecutionRecord): number => cellsRead + cellsWritten;

const COLUMNS = ['Function', 'Person', 'At', 'Reads', 'Writes', 'Cached', 'Cells', 'ms', 'Error'] as const;

export function ExecutionList({ executions }: { executions: readonly ExecutionRecord[] }) {
  const [opened, setOpened] = useState<ExecutionRecord | null>(null);
  if (executions.length === 0) return <p class="nothing">Nothing has run since this list was cleared.</p>;
  return (
    <table class="executions">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {executions.toReversed().map((record) => (
          <Fragment key={record}>
            <tr class={record.error === undefined ? undefined : 'failed'}>
              <th scope="row">
                <button
                  type="button"
                  aria-expanded={opened === record}
                  onClick={() => setOpened(opened === record ? null : record)}
                >
                  {record.execution}
                </button>
              </th>
              <td>{record.person || 'unknown'}</td>
              <td>{timeOf(record)}</td>
              <td>{record.costs.read}</td>
              <td>{record.costs.write}</td>
              <td>{record.costs.cached}</td>
              <td>{cellsOf(record)}</td>
              <td>{Math.round(record.ms)}</td>
              <td>{record.error}</td>
            </tr>
            {opened === record && (
              <tr class="opened">
                <td colSpan={COLUMNS.length}>
                  <CallList record={record} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
