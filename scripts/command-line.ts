/** The options that a command was given; what it does not know is told in a line, and ends it. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

export function commandLine<const Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
