/** The frame of both commands: a refusal is printed as its sentence and sets the exit code, and any other error is a fault of ours. */
import { askAtTerminal, type Ask } from './ask';
import { readOptions, type Options } from './options';
import { Refusal } from './refusal';

export async function runCommand(command: (options: Options, ask: Ask) => Promise<void>): Promise<void> {
  const asker = askAtTerminal('--account, --spreadsheet new (or its address) and --yes');
  try {
    await command(readOptions(process.argv.slice(2)), asker.ask);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  } finally {
    asker.close();
  }
}
