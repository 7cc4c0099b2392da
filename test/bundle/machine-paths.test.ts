/** A clone must work anywhere, so no file names a place on the machine where it was written. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const rooms = ['src', 'preview', 'test', 'scripts', 'docs'];
const machinePath = new RegExp(['/(?:work|home|Users)/[\\w.-]+/', '[A-Z]:\\\\Users'].join('|'));

test.each(rooms)('no file of %s names an absolute path of a machine', (room) => {
  const files = readdirSync(room, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const found = files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => machinePath.test(readFileSync(path, 'utf8')));
  expect(found).toEqual([]);
});
