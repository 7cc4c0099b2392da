/**
 * Reads a list of workflows from stdin and prints what GitHub's own parser finds wrong with each, both as JSON. Apart from jest, which loads no
 * package that is only for `import`; run by tsx, since Node 20 imports no JSON the way the parser does.
 */
import { json } from 'node:stream/consumers';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';

const errorsIn = (content) =>
  parseWorkflow({ name: 'workflow', content }, new NoOperationTraceWriter())
    .context.errors.getErrors()
    .map(({ message }) => message);

console.log(JSON.stringify((await json(process.stdin)).map(errorsIn)));
