import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { standardTexts } from './licenceTexts.mjs';

/** Licences under which a package may be shipped, by their SPDX names. */
export const allowedLicences = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/**
 * The packages that modules of a bundle come from, each once, by name; also those that a package's own file was built
 * with, which it names by the path they had there (`node_modules/lodash-es/…`).
 * @param modules `resource`: the module's file; `source`: its text as it goes into the bundle
 */
export function packagesOf(modules) {
  const found = new Map();
  const add = (folder) => {
    if (folder !== null && !found.has(folder)) found.set(folder, describe(folder));
  };
  for (const { resource, source } of modules) {
    const folder = packageFolder(resource);
    if (folder === null) continue;
    add(folder);
    for (const [, name] of source.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)) {
      // what bundlers put in themselves stands under their own name in no tree of ours
      if (name !== 'webpack') add(lookUp(name, folder) ?? unknown(name, folder));
    }
  }
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Sentences about packages that may not be shipped as they are; none: all may. */
export function problemsOf(packages) {
  return packages.flatMap(({ name, version, licence, text }) => {
    if (!isAllowed(licence))
      return [`${name} ${version}: licence "${licence}" is not among the allowed ones`];
    return text === null ? [`${name} ${version}: no text of its licence`] : [];
  });
}

/** The page of notices that goes with the bundle: each package with its licence's text. */
export function noticesOf(packages) {
  const parts = packages.map(
    ({ name, version, licence, text }) => `${name} ${version}\nLicence: ${licence}\n\n${text ?? ''}`,
  );
  const head = 'The add-in is built with the packages below. Each stands under its own licence.';
  return [head, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';
}

/** True where an SPDX expression lets the package be shipped: one side of OR, both of AND. */
export function isAllowed(licence) {
  const plain = licence.replace(/[()]/g, ' ').trim();
  if (/ AND /.test(plain)) return plain.split(/ AND /).every(isAllowed);
  if (/ OR /.test(plain)) return plain.split(/ OR /).some(isAllowed);
  return allowedLicences.includes(plain);
}

/** The folder of the package that a file is of; null: a file of ours. */
function packageFolder(file) {
  if (!file.includes(`${sep}node_modules${sep}`)) return null;
  for (let folder = dirname(file); folder.includes(`${sep}node_modules${sep}`); folder = dirname(folder)) {
    const own = join(folder, 'package.json');
    // folders of a package may hold a package.json of their own, without a name
    if (existsSync(own) && JSON.parse(readFileSync(own, 'utf8')).version !== undefined) return folder;
  }
  return null;
}

/** Looks a package up as Node does: beside the one that asks, then further and further out. */
function lookUp(name, from) {
  for (let folder = from; dirname(folder) !== folder; folder = dirname(folder)) {
    const place = join(folder, 'node_modules', name);
    if (existsSync(join(place, 'package.json'))) return place;
  }
  return null;
}

const unknown = (name, within) => join(within, 'node_modules', name);

function describe(folder) {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) {
    const name = folder.split(`${sep}node_modules${sep}`).at(-1);
    return { name, version: '(not installed)', licence: 'unknown', text: null };
  }
  const { name, version, license, author } = JSON.parse(readFileSync(file, 'utf8'));
  const licence = typeof license === 'string' ? license : (license?.type ?? 'none named');
  return { name, version, licence, text: licenceText(folder) ?? standardText(licence, author) };
}

/** The package's own files of licence and notice; null: it has none. */
function licenceText(folder) {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(name));
  if (!files.some((name) => !/^notice/i.test(name))) return null;
  return files
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}

/** The licence's usual text with the package's author, for those that name a licence and enclose none. */
function standardText(licence, author) {
  const holder = typeof author === 'string' ? author : author?.name;
  return standardTexts[licence]?.(holder ?? 'the authors of the package') ?? null;
}
