/** One configuration for every suite; a test that needs a DOM says so in its first comment (@jest-environment jsdom). */
const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

export default {
  // tests run in a context of their own, in which every look at a global is slow: these come with the module
  sandboxInjectedGlobals: [
    'Array',
    'ArrayBuffer',
    'BigInt',
    'Boolean',
    'DataView',
    'Error',
    'Float64Array',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'Proxy',
    'Reflect',
    'RegExp',
    'Set',
    'String',
    'Symbol',
    'TextDecoder',
    'TextEncoder',
    'TypeError',
    'Uint16Array',
    'Uint32Array',
    'Uint8Array',
    'WeakMap',
    'WeakSet',
    'Int32Array',
    'isFinite',
    'isNaN',
    'parseFloat',
    'parseInt',
    'queueMicrotask',
  ],
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform,
  cacheDirectory: '.cache/jest',
  maxWorkers: 2,
  testTimeout: 60000,
};
