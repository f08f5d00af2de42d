/** One configuration for every suite; a test that needs a DOM says so in its first comment (@jest-environment jsdom). */
const transform = {
  // the package as one script: see the transformer
  'test/taskpane/fluent\\.mjs$': '<rootDir>/tools/onePackage.cjs',
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
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform,
  moduleNameMapper: { '^@fluentui/react-components$': '<rootDir>/test/taskpane/fluent.mjs' },
  cacheDirectory: '.cache/jest',
  maxWorkers: 2,
  testSequencer: '<rootDir>/tools/longestFirst.cjs',
  testTimeout: 60000,
};
