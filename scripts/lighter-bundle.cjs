/**
 * A webpack plugin that makes the finished bundle quicker to load: docs/performance.md. It rewrites what esbuild has no option for:
 * - `const name = (…) => …`, where the bundle declares it for all its code, becomes `function name(…) { … }`. V8 skims such a
 *   function until somebody calls it; an arrow there it parses in full. Inside of functions arrows are the cheaper ones.
 * - What explains a function of a cell stands where Sheets reads it, above its declaration, and not once more where it is assigned.
 */
const { parse } = require('acorn');
const { Compilation, sources } = require('webpack');

function lighter(code) {
  const comments = [];
  const { body: program } = parse(code, { ecmaVersion: 2019, onComment: comments });
  // Behind the declarations that Google reads, everything is in one function that is called at once.
  const { body: inside } = program.find(({ expression }) => expression?.type === 'CallExpression').expression
    .callee;
  const readByNobody = ({ start, value }) => start > inside.start && value.includes('@customfunction');
  const edits = [
    ...inside.body
      .filter(({ kind }) => kind === 'const')
      .map((node) => ({ ...node, text: declared(node, code) })),
    ...comments.filter(readByNobody).map((comment) => ({ ...comment, text: '\n' })),
  ];
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}

/** The arrows among the declarations as functions, which are there before anything runs, each on a line; then the others. */
function declared({ declarations }, code) {
  const isArrow = ({ init }) => init.type === 'ArrowFunctionExpression';
  const functions = declarations.filter(isArrow).map((declaration) => asFunction(declaration, code));
  const others = declarations
    .filter((declaration) => !isArrow(declaration))
    .map(({ start, end }) => code.slice(start, end));
  return [...functions, ...(others.length > 0 ? [`const ${others.join(',\n')};`] : [])].join('\n');
}

/** To TypeScript `this` in such an arrow is a mistake, and to a linter `arguments`: nothing means another thing in a function. */
function asFunction({ id, init: { params, body } }, code) {
  const textOf = ({ start, end }) => code.slice(start, end);
  const does = body.type === 'BlockStatement' ? textOf(body) : `{return ${textOf(body)}}`;
  return `function ${id.name}(${params.map(textOf).join(',')})${does}`;
}

const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;

module.exports = function lighterBundle(compiler) {
  compiler.hooks.compilation.tap('lighterBundle', (compilation) => {
    compilation.hooks.processAssets.tap({ name: 'lighterBundle', stage }, () => {
      compilation.updateAsset(
        'Code.js',
        (bundle) => new sources.RawSource(lighter(bundle.source().toString())),
      );
    });
  });
};
