/** The walls of the architecture: which room may import which. See docs/architecture.md. */
const rooms = ['core', 'workbook', 'xlsx', 'actions', 'taskpane', 'strings', 'excel-host', 'preview', 'cli'];
const mayImport = {
  core: [],
  workbook: ['core'],
  xlsx: [],
  strings: [],
  actions: ['core', 'workbook', 'xlsx', 'strings'],
  taskpane: ['actions', 'strings'],
  'excel-host': ['xlsx'],
  preview: ['excel-host'],
  cli: ['excel-host', 'actions', 'xlsx', 'strings'],
};
/** Rooms whose types (never code) may be imported besides. */
const mayImportTypesOf = { xlsx: ['core/sheets'], taskpane: ['core'], strings: ['core'], cli: ['core'] };

const walls = rooms.map((room) => ({
  name: `walls-of-${room}`,
  comment: `src/${room} may import only: ${[room, ...mayImport[room]].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: '^src/',
    pathNot: [
      `^src/${room}/`,
      ...mayImport[room].map((other) => `^src/${other}/`),
      ...(mayImportTypesOf[room] ?? []).map((other) => `^src/${other}/`),
    ],
  },
}));

const typeOnly = Object.entries(mayImportTypesOf).map(([room, others]) => ({
  name: `types-only-into-${room}`,
  comment: `src/${room} may import types of ${others.join(', ')}, no code`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: others.map((other) => `^src/${other}/`), dependencyTypesNot: ['type-only'] },
}));

module.exports = {
  forbidden: [
    ...walls,
    ...typeOnly,
    {
      name: 'core-is-pure',
      comment: 'src/core uses no Node, no React, no Office',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'] },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(dist|dist-preview|node_modules)' },
  },
};
