/** `npm start`: builds the preview and serves it as soon as the page is there; the example it opens with is played meanwhile. */
import { createRequire } from 'node:module';
import { build } from './build.mjs';
import { bundleScript } from './bundle-script.mjs';

try {
  const [server, { example }] = await Promise.all([
    bundleScript('serve'),
    build({ preview: true, example: !process.argv.includes('--script') }),
  ]);
  const { serveAsAsked } = createRequire(import.meta.url)(server);
  await serveAsAsked(example ?? undefined);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
