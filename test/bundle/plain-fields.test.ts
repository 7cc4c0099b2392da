import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { Script } from 'node:vm';
import { fieldsBehindAccessors } from './fields-and-accessors';

const { withPlainFields } = jest.requireActual<{ withPlainFields: (code: string) => string }>(
  '../../scripts/plain-fields.cjs',
);

const BABELS = `
  function _defineProperty(object, key, value) {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    return object;
  }`;

const PUBLISHED = `
  class Cell {
    constructor(row, column) {
      _defineProperty(this, "place", [row, (column)]);
      _defineProperty(this, "$value", void 0);
      _defineProperty(this, "says", (text, times = (1)) => \`\${text}, \`.repeat(times));
    }
  }
  _defineProperty(Cell, "kind", "cell");
  [new Cell(2, 3), Cell.kind, new Cell(2, 3).says("a", 2)]`;

const run = (code: string): unknown => new Script(`${BABELS}\n${code}`).runInNewContext();

test('fields that are assigned are those that were defined, and a class keeps its own', () => {
  const plain = withPlainFields(PUBLISHED);

  expect(plain).not.toContain('_defineProperty(this');
  expect(plain).toContain('_defineProperty(Cell, "kind"');
  expect(JSON.stringify(run(plain))).toBe(JSON.stringify(run(PUBLISHED)));
  expect(run(plain)).toMatchObject([{ place: [2, 3], $value: undefined }, 'cell', 'a, a, ']);
});

test('in the formula engine as it is published, no field is left to the helper, and all of it can be read', () => {
  const published = readFileSync(require.resolve('@univerjs/engine-formula'), 'utf8');
  const plain = withPlainFields(published);

  expect(published).toContain('_defineProperty(this, "');
  expect(plain).not.toContain('_defineProperty(this');
  expect(() => new Script(plain)).not.toThrow();
});

test('a field that shares its name with an accessor, here or in what the class extends, is found', () => {
  const base = 'class Base { get size() { return 1; } set own(value) {} get free() { return 2; } }';
  const other = `let Other = class extends core.Base {
    constructor() { super(); _defineProperty(this, "size", 3); _defineProperty(this, "width", 4); }
  };`;
  const last = 'class Last extends Other { get width() { return 5; } }';

  expect(fieldsBehindAccessors([base, other, last])).toEqual(['Other.size', 'Last.size', 'Last.width']);
});

test('no class of Univer’s has such a field, so assigning them is the same as defining them', () => {
  const packages = readdirSync('node_modules/@univerjs').flatMap((name) =>
    ['index', 'facade'].map((entry) => `node_modules/@univerjs/${name}/lib/es/${entry}.js`),
  );
  const files = packages.filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8'));

  expect(files.join('')).toContain('_defineProperty(this, "');
  expect(fieldsBehindAccessors(files)).toEqual([]);
});
