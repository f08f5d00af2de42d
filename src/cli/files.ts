import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { ChosenFile } from '../actions';
import { commandLine } from '../strings/commandLine';

/** A path as it was typed, from the folder in which npm was called (npm itself runs scripts in the project's). */
export function asTyped(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** A file's bytes, or one line why it could not be read. */
export async function readInput(
  path: string,
): Promise<{ readonly ok: true; readonly file: ChosenFile } | { readonly ok: false; readonly why: string }> {
  try {
    return { ok: true, file: { name: basename(path), bytes: new Uint8Array(await readFile(asTyped(path))) } };
  } catch {
    return { ok: false, why: commandLine.cannotOpen(path) };
  }
}

/** Writes a file, its folder made where it is missing; answers null, or one line why it could not. */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<string | null> {
  try {
    await mkdir(dirname(asTyped(path)), { recursive: true });
    await writeFile(asTyped(path), bytes);
    return null;
  } catch {
    return commandLine.cannotSave(path);
  }
}
