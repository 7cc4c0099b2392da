/** The service calls of one execution, in order, and what it logged. */
import type { ExecutionRecord } from '../../local-sheets';

const COLUMNS = ['Call', 'Cost', 'Cells', 'At ms', 'Took ms', 'Error'] as const;

export function CallList({ record: { execution, calls, log } }: { record: ExecutionRecord }) {
  return (
    <>
      {calls.length === 0 && <p class="nothing">It called no service.</p>}
      {calls.length > 0 && (
        <table class="calls" aria-label={`Service calls of ${execution}`}>
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
            {calls.map((call) => (
              <tr key={call.order} class={call.error === undefined ? undefined : 'failed'}>
                <th scope="row">{call.member}</th>
                <td>
                  <span class={`cost ${call.cost}`}>{call.cost}</span>
                </td>
                <td>{call.cells > 0 && call.cells}</td>
                <td>{Math.round(call.at)}</td>
                <td>{call.ms.toFixed(1)}</td>
                <td>{call.error}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {log.length > 0 && <pre aria-label={`Log of ${execution}`}>{log.join('\n')}</pre>}
    </>
  );
}
