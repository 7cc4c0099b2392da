/**
 * A plugin of esbuild's: Univer's classes assign their fields. As published they define each by a helper that all classes share,
 * in which V8 cannot tell one from another; and a formula makes such an object of every cell it reads. Babel calls it `setPublicClassFields`.
 */
const { readFile } = require('node:fs/promises');

/** The helper's closing bracket is left, so the value can be anything. */
const withPlainFields = (code) =>
  code.replace(/\b_defineProperty\(this, "([A-Za-z_$][\w$]*)", /g, '(this.$1 = ');

const plainFields = {
  name: 'plain-fields',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]@univerjs[/\\][^/\\]+[/\\]lib[/\\].*\.js$/ }, async ({ path }) => ({
      contents: withPlainFields(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

module.exports = { plainFields, withPlainFields };
