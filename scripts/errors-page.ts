/** `npm run errors:page`: writes docs/ERRORS.md anew. A test fails while the committed page is another. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorsPage } from './errors-page/page';

writeFileSync(join(__dirname, '../docs/ERRORS.md'), errorsPage());
console.log('docs/ERRORS.md is written.');
