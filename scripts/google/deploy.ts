/**
 * `npm run deploy`: builds and pushes to the script of a target, dev unless another is named. `-- --target prod` asks first, and
 * makes a version of what it pushed.
 */
import { confirmProd } from './confirm-prod';
import { logIn } from './log-in';
import { build, push } from './push';
import { Refusal } from './refusal';
import { release } from './release';
import { runCommand } from './run-command';
import { readTarget } from './target';

void runCommand(async (options, ask) => {
  const { target: name } = options;
  const flags = name === 'dev' ? '' : ` -- --target ${name}`;
  const target = readTarget(name);
  if (!target) {
    throw new Refusal(`No script at Google is named for target ${name}: run npm run setup:google${flags}.`);
  }
  const command = `npm run deploy${flags}`;
  const wanted = options.account ?? target.account;
  const account = await logIn({ ask, again: command, ...(wanted && { account: wanted }) });
  await confirmProd(options, target, ask);
  const again = { command, account };
  build(options);
  console.log(await push(name, again));
  if (name === 'prod') for (const line of await release(name, target, again)) console.log(line);
});
