import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { IsoDate } from '../../actions';
import type { CheckedCommune } from '../../core/papers/communes/checkedCommune';
import { commandLine } from '../../strings/commandLine';
import { asTyped } from '../files';
import { communesWorkbook } from './communesWorkbook';
import { comparePaths, trueWay, type WorkbookFile } from './workbookFiles';

/** One line why the table cannot be written there (its folder, or a program that holds it open); null: it can. Told before hours of checking. */
export async function tableTrouble(path: string): Promise<string | null> {
  const file = asTyped(path);
  try {
    await mkdir(dirname(file), { recursive: true });
    const there = await stat(file).catch(() => null);
    if (there?.isDirectory() === true) return commandLine.cannotSave(path);
    if (there !== null) await (await open(file, 'r+')).close();
    return null;
  } catch {
    return commandLine.cannotSave(path);
  }
}

/** The workbook among them that the table would go over; null: none. */
export async function isOneOf(
  path: string,
  workbooks: readonly WorkbookFile[],
): Promise<WorkbookFile | null> {
  const way = await trueWay(asTyped(path));
  return workbooks.find((one) => one.path === way) ?? null;
}

/** Writes the table, whole or not at all: beside its place first. Answers null, or one line why it could not. */
export async function saveTable(
  path: string,
  checked: readonly CheckedCommune[],
  today: IsoDate,
): Promise<string | null> {
  const sorted = [...checked].sort((one, other) => comparePaths(one.file, other.file));
  const made = await communesWorkbook(sorted, today);
  if (!made.ok) return made.why;
  const file = asTyped(path);
  // begins with a dot and ends otherwise: never taken for a workbook
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, made.bytes);
    await rename(beside, file);
    return null;
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    return commandLine.cannotSave(path);
  }
}
