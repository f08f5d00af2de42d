import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import base from '../../../jest.config.mjs';

/**
 * The walk through the faults runs code of ours alone, hundreds of times a second. Tests run in a context of their own,
 * in which every look at a global is slow: these come with each module instead.
 */
export default {
  ...base,
  rootDir: join(dirname(fileURLToPath(import.meta.url)), '../../..'),
  sandboxInjectedGlobals: [
    'Array',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'Reflect',
    'Set',
    'String',
    'Symbol',
    'Uint8Array',
    'WeakMap',
  ],
};
