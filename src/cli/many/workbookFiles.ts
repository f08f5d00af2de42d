import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { asTyped } from '../files';

/** A workbook to be checked. */
export interface WorkbookFile {
  /** As it is named to people: in a folder that was given its path within it, else as it was typed; forward slashes. */
  readonly file: string;
  /** Where it lies, from the root; of one file two ways to it are one. */
  readonly path: string;
}

/** What lies at the places that were given. */
export interface FoundFiles {
  /** Each workbook once, by name in the order of the Vietnamese alphabet and of numbers. */
  readonly workbooks: readonly WorkbookFile[];
  /** Folders that could not be looked into. */
  readonly closed: readonly string[];
}

/** Old and binary workbooks cannot be read, and are taken so that they are told of: a commune sent them. */
const workbookNames = /\.(?:xlsx|xlsm|xls|xlsb)$/i;

/** Excel's own lock beside a workbook that is open ("~$…"), and what people hid. */
const leftOutNames = /^(?:~\$|\.)/;

/** Names in the order in which a Vietnamese reader looks for them, "xã 2" before "xã 10". */
const order = new Intl.Collator('vi', { numeric: true });

/** Compares two paths, folder by folder. */
export function comparePaths(one: string, other: string): number {
  const [parts, others] = [one.split('/'), other.split('/')];
  for (const [at, part] of parts.entries()) {
    const beside = others[at];
    if (beside === undefined) return 1;
    const difference = order.compare(part, beside) || (part < beside ? -1 : Number(part > beside));
    if (difference !== 0) return difference;
  }
  return parts.length - others.length;
}

/**
 * The workbooks at the places that were given: a file is taken as it is, a folder with all folders below it. Lock files and
 * hidden ones are left out; links to folders are not followed. What is not there is answered too: reading it tells why.
 */
export async function workbookFiles(places: readonly string[]): Promise<FoundFiles> {
  const found: (WorkbookFile & { readonly place: string })[] = [];
  const closed: string[] = [];
  for (const place of places) {
    const from = asTyped(place);
    if (await isFolder(from)) await lookInto({ from, within: '', place, found, closed });
    else found.push({ file: withSlashes(place), path: await trueWay(from), place: '' });
  }
  const once = [...new Map(found.toReversed().map((one) => [one.path, one])).values()];
  const named = new Map<string, number>();
  for (const { file } of once) named.set(file, (named.get(file) ?? 0) + 1);
  const workbooks = once.map(({ file, path, place }) => {
    const isOneOfTwo = (named.get(file) ?? 0) > 1 && place !== '';
    return { file: isOneOfTwo ? withSlashes(join(place, file)) : file, path };
  });
  return { workbooks: workbooks.sort((one, other) => comparePaths(one.file, other.file)), closed };
}

interface Looking {
  readonly from: string;
  readonly within: string;
  readonly place: string;
  readonly found: (WorkbookFile & { readonly place: string })[];
  readonly closed: string[];
}

async function lookInto({ from, within, place, found, closed }: Looking): Promise<void> {
  const folder = join(from, within);
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    closed.push(folder);
    return;
  }
  for (const entry of entries) {
    if (leftOutNames.test(entry.name)) continue;
    const file = within === '' ? entry.name : `${within}/${entry.name}`;
    if (entry.isDirectory()) await lookInto({ from, within: file, place, found, closed });
    else if (workbookNames.test(basename(entry.name)) && !(await isFolder(join(from, file))))
      found.push({ file, path: await trueWay(join(from, file)), place });
  }
}

/** True for a folder; false too where nothing is there. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** The path without links and other ways to the same file; as it is where nothing is there. */
export async function trueWay(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}
