import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ExcelHost } from '../host';
import { schemaOfDeclarations } from '../protocol/schema';
import type { OfficeSchema } from '../protocol/schema';

/** Node's own resolution, from the project's folder: the command line and every test run there. */
const resolveFrom = createRequire(join(process.cwd(), 'package.json'));

function packageFolder(name: string): string {
  return dirname(resolveFrom.resolve(`${name}/package.json`));
}

/** Counts what schemaOfDeclarations makes of the same text: a cache of another count is made anew. */
const readerVersion = 2;

/**
 * The schema of the installed @types/office-js: made once and kept in `.cache/`, by the package's version. It is never
 * committed.
 */
export function loadOfficeSchema(): OfficeSchema {
  const folder = packageFolder('@types/office-js');
  const version = `${readJson<{ version: string }>(join(folder, 'package.json')).version}, reader ${readerVersion}`;
  const cache = join(process.cwd(), '.cache', 'office-schema.json');
  if (existsSync(cache)) {
    const kept = readJson<OfficeSchema>(cache);
    if (kept.packageVersion === version) return kept;
  }
  const schema = schemaOfDeclarations(readFileSync(join(folder, 'index.d.ts'), 'utf8'), version);
  mkdirSync(dirname(cache), { recursive: true });
  // Two test workers may make it at once: each writes a file of its own and puts it in place whole
  const own = `${cache}.${process.pid}`;
  writeFileSync(own, JSON.stringify(schema));
  renameSync(own, cache);
  return schema;
}

function readJson<Shape>(path: string): Shape {
  const value: Shape = JSON.parse(readFileSync(path, 'utf8'));
  return value;
}

interface ScriptStub {
  src: string;
  onload: (() => void) | null;
  readonly setAttribute: () => void;
  readonly getAttribute: () => null;
}

interface Realm {
  external?: unknown;
  window?: unknown;
  Office?: { onReady(): Promise<unknown> };
}

let current: object | null = null;
let started: Promise<void> | null = null;

/**
 * Loads the real Office.js into this realm (no DOM is needed) and lets it answer from `host`: afterwards the globals
 * `Office` and `Excel` are there. A later call swaps the host; the library is loaded once, so what it asked the first
 * host at its start stays: `Office.context.requirements` tells the first host's API level, the strictness is the present one's.
 */
export async function startOfficeInNode(host: Pick<ExcelHost, 'external'>): Promise<void> {
  takeOver(host.external);
  started ??= load();
  await started;
}

type Registration = readonly [id: number, target: string, handler: (...event: unknown[]) => void];

/** What the library asked to hear of: it asks once, so a host that comes later is told by us. */
const registrations: Registration[] = [];

function call(of: object | null, name: string, args: readonly unknown[]): void {
  const method: unknown = of === null ? undefined : Reflect.get(of, name);
  if (typeof method === 'function') Reflect.apply(method, of, args);
}

function takeOver(external: object): void {
  current = external;
  for (const registration of registrations)
    call(external, 'RegisterEvent', [...registration, () => undefined]);
}

/** The object on `window.external` passes every call on to the host of the moment. */
function forwardingExternal(): object {
  const RegisterEvent = (...args: [...Registration, () => void]) => {
    const [id, target, handler] = args;
    registrations.push([id, target, handler]);
    call(current, 'RegisterEvent', args);
  };
  return new Proxy(
    { RegisterEvent },
    {
      get: (own, name) =>
        name === 'RegisterEvent'
          ? own.RegisterEvent
          : current === null
            ? undefined
            : Reflect.get(current, name),
      has: () => true,
    },
  );
}

async function load(): Promise<void> {
  const folder = join(packageFolder('@microsoft/office-js'), 'dist');
  const realm: Realm = globalThis;
  const stubbed = realm.window === undefined;
  if (stubbed) stubWindow();
  Object.defineProperty(globalThis, 'external', {
    configurable: true,
    writable: true,
    value: forwardingExternal(),
  });
  const restore = stubScripts(folder);
  try {
    evaluate(join(folder, 'office.js'));
    if (realm.Office === undefined) throw new Error('Office.js did not define Office');
    await realm.Office.onReady();
  } finally {
    restore();
  }
}

/** Indirect eval: the library becomes a script of this very realm, so that its checks of prototypes hold. */
function evaluate(path: string): void {
  (0, eval)(readFileSync(path, 'utf8'));
}

function stubWindow(): void {
  const give = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  give('window', globalThis);
  give('self', globalThis);
  give('top', globalThis);
  give('location', {
    href: 'https://localhost/',
    hash: '',
    search: '',
    protocol: 'https:',
    host: 'localhost',
    hostname: 'localhost',
    pathname: '/',
    origin: 'https://localhost',
  });
  give('history', {});
  give('addEventListener', () => undefined);
  give('document', {
    addEventListener: () => undefined,
    readyState: 'complete',
    cookie: '',
    body: null,
    documentElement: {},
  });
  if (!('navigator' in globalThis)) give('navigator', { userAgent: 'node' });
}

/** The library loads its parts through script tags: while it does, tags read files of the package. */
function stubScripts(folder: string): () => void {
  const script = (): ScriptStub => ({
    src: '',
    onload: null,
    setAttribute: () => undefined,
    getAttribute: () => null,
  });
  const loader = Object.assign(script(), { src: 'https://localhost/dist/office.js' });
  const append = (tag: ScriptStub) => {
    setTimeout(() => {
      const file = join(folder, tag.src.replace(/^.*\/dist\//, ''));
      if (existsSync(file)) evaluate(file);
      tag.onload?.();
    }, 0);
  };
  const page: object = Reflect.get(globalThis, 'document');
  const kept = ['getElementsByTagName', 'createElement'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(page, name)] as const,
  );
  const give = (name: string, value: unknown) =>
    Object.defineProperty(page, name, { configurable: true, writable: true, value });
  const real = { tags: Reflect.get(page, 'getElementsByTagName'), make: Reflect.get(page, 'createElement') };
  const passOn = (of: unknown, name: string): unknown =>
    typeof of === 'function' ? Reflect.apply(of, page, [name]) : [];
  give('getElementsByTagName', (name: string) =>
    name === 'script' ? [loader] : name === 'head' ? [{ appendChild: append }] : passOn(real.tags, name),
  );
  give('createElement', (name: string) => (name === 'script' ? script() : passOn(real.make, name)));
  return () => {
    for (const [name, descriptor] of kept) {
      if (descriptor === undefined) Reflect.deleteProperty(page, name);
      else Object.defineProperty(page, name, descriptor);
    }
  };
}
