import { resolve } from 'node:path';
import { buildCommandLine } from '../../tools/commandLine.mjs';

/** `node test/cli/bundle.mjs FILE`: the command line as one file, once for the many runs of a test file. */
buildCommandLine(resolve(process.argv[2]));
