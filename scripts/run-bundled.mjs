/** `node scripts/run-bundled.mjs NAME …`: makes one file of scripts/NAME.ts, and runs it with what follows. */
import { createRequire } from 'node:module';
import { bundleScript } from './bundle-script.mjs';

const script = await bundleScript(process.argv[2]);
process.argv.splice(1, 2, script);
createRequire(import.meta.url)(script);
