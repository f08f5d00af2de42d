/**
 * The walls of the architecture (docs/architecture.md): which room may import which, and the order of the rooms inside
 * core and actions. No circle of files, by type either.
 */
const rooms = ['core', 'workbook', 'xlsx', 'actions', 'taskpane', 'strings', 'excel-host', 'preview', 'cli'];
const mayImport = {
  core: [],
  workbook: ['core'],
  xlsx: [],
  strings: [],
  actions: ['core', 'workbook', 'xlsx', 'strings'],
  taskpane: ['actions', 'strings'],
  'excel-host': ['xlsx'],
  preview: ['excel-host', 'strings'],
  cli: ['excel-host', 'actions', 'xlsx', 'strings'],
};
/** Rooms whose types (never code) may be imported besides. */
const mayImportTypesOf = {
  xlsx: ['core/sheets', 'core/work'],
  taskpane: ['core'],
  strings: ['core'],
  cli: ['core'],
};

/** The rooms of core from the top down: each imports only rooms of lower lines. Rooms of one line do not import each other. */
const storeysOfCore = [
  ['office'],
  ['papers'],
  ['rules'],
  ['counting'],
  ['nominees', 'tasks'],
  ['plan', 'law', 'bodies'],
  ['sheets'],
  ['time'],
  ['vocabulary'],
  ['text'],
  ['work'],
];

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

const innerWalls = storeysOfCore.flatMap((storey, at) =>
  storey.map((room) => ({
    name: `core-${room}-looks-down`,
    comment: `src/core/${room} may import only itself and: ${storeysOfCore
      .slice(at + 1)
      .flat()
      .join(', ')}`,
    severity: 'error',
    from: { path: `^src/core/${room}/` },
    to: {
      path: '^src/core/',
      pathNot: [room, ...storeysOfCore.slice(at + 1).flat()].map((lower) => `^src/core/${lower}/`),
    },
  })),
);

module.exports = {
  forbidden: [
    ...walls,
    ...typeOnly,
    ...innerWalls,
    {
      name: 'src-has-known-rooms',
      comment: `every file of src stands in one of: ${rooms.join(', ')}`,
      severity: 'error',
      from: { path: '^src/', pathNot: rooms.map((room) => `^src/${room}/`) },
      to: {},
    },
    {
      name: 'src-is-on-its-own',
      comment: 'src imports nothing of test and tools',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|tools)/' },
    },
    {
      name: 'core-has-known-rooms',
      comment: `every file of src/core stands in one of: ${storeysOfCore.flat().join(', ')}`,
      severity: 'error',
      from: { path: '^src/core/', pathNot: storeysOfCore.flat().map((room) => `^src/core/${room}/`) },
      to: {},
    },
    {
      name: 'running-and-saying-serve-the-actions',
      comment: 'src/actions/running and src/actions/saying know no action',
      severity: 'error',
      from: { path: '^src/actions/(running|saying)/' },
      to: { path: '^src/actions/', pathNot: '^src/actions/(running|saying)/' },
    },
    {
      name: 'words-behind-their-seam',
      comment: 'a language is one folder: only src/strings reaches into it',
      severity: 'error',
      from: { path: '^src/(?!strings/)' },
      to: { path: '^src/strings/[a-z]{2}/' },
    },
    {
      name: 'papers-stay-vietnamese',
      comment: 'papers, the command line and the pages around the pane take no word of a chosen language',
      severity: 'error',
      from: { path: '^src/strings/(papers/|commandLine|floor|previewPage)' },
      to: { path: '^src/strings/(index|languageFolder|(?!vi/)[a-z]{2}/)' },
    },
    {
      name: 'actions-take-no-language',
      comment:
        'what is written says the same in whatever language the pane speaks: actions know only its types',
      severity: 'error',
      from: { path: '^src/actions/' },
      to: { path: '^src/strings/index', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'core-is-pure',
      comment: 'src/core uses no Node, no React, no Office: nothing but itself',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/' },
    },
    { name: 'no-circle-of-files', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(dist|dist-preview|node_modules)' },
  },
};
