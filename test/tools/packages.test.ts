import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satisfies, subset } from 'semver';

interface Package {
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly engines?: { readonly node?: string };
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = join(__dirname, '..', '..');
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly engines: { readonly node: string };
};
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>;
};
const installed = Object.entries(lock.packages).filter(([place]) => place !== '');
const isTool = ({ dev, devOptional }: Package): boolean => dev === true || devOptional === true;

/** The packages that refuse a Node which package.json promises, with what they ask for. */
function refusing(packages: readonly (readonly [string, Package])[]): readonly string[] {
  return packages.flatMap(([place, { engines }]) =>
    engines?.node === undefined || subset(own.engines.node, engines.node)
      ? []
      : [`${place}: ${engines.node}`],
  );
}

/** Looks a package up as Node does: beside the one that asks, then further and further out. */
function lookUp(name: string, from: string): Package | undefined {
  const found = lock.packages[from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`];
  if (found !== undefined || from === '') return found;
  return lookUp(name, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)));
}

test('the lock is read: there are shipped packages and tools that say which Node they take', () => {
  const saying = installed.filter(([, { engines }]) => engines?.node !== undefined);
  expect(saying.some(([, entry]) => isTool(entry))).toBe(true);
  expect(saying.some(([, entry]) => !isTool(entry))).toBe(true);
});

test('every shipped package takes every Node that package.json names', () => {
  expect(refusing(installed.filter(([, entry]) => !isTool(entry)))).toEqual([]);
});

test('every tool takes every Node that package.json names', () => {
  expect(refusing(installed.filter(([, entry]) => isTool(entry)))).toEqual([]);
});

// A lock made beside an installed tree leaves the other platforms out, and npm ci then refuses it.
test('the lock holds the optional packages of every platform', () => {
  const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, range]) => !satisfies(lookUp(name, place)?.version ?? '', range))
      .map(([name, range]) => `${place}: ${name}@${range}`),
  );
  expect(missing).toEqual([]);
});
