import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchPeers } from './benchPeers';

/** What a check of one file takes, as whole processes. */
export interface MeasuredPeer {
  readonly who: 'LibreOffice' | 'command line';
  readonly rows: number;
  /** CPU time of every run, user and system, in milliseconds; in their order. */
  readonly cpuMilliseconds: readonly number[];
  /** Cells in which a formula says something, or findings. */
  readonly said: number;
}

const runs = 3;

/** Runs a command to its end by the shell that counts its processor time, that of its own processes included. */
function timed(command: readonly string[]): { readonly cpu: number; readonly stdout: string } {
  const script = `TIMEFORMAT='%3U %3S'; time "$@" 2>/dev/null`;
  const done = spawnSync('bash', ['-c', script, 'timed', ...command], { encoding: 'utf8', maxBuffer: 1e9 });
  const [user, system] = done.stderr.trim().split('\n').at(-1)?.split(' ') ?? [];
  const cpu = Math.round((Number(user) + Number(system)) * 1000);
  if (!Number.isFinite(cpu)) throw new Error(done.stderr);
  return { cpu, stdout: done.stdout };
}

/** Words that the six columns say; they stand at the end of a line of the list. */
function saidByFormulas(text: string): number {
  return (
    text.match(/trùng số|trùng tên|danh hiệu lạ|xếp loại chưa đủ|vượt tỷ lệ|thiếu năm trước/g)?.length ?? 0
  );
}

function inLibreOffice(file: string, folder: string): { readonly cpu: number; readonly said: number } {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, 'out');
  // as text: saving a workbook would take longer still
  const to = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1';
  const { cpu } = timed(['soffice', profile, '--headless', '--convert-to', to, '--outdir', out, file]);
  const [made] = readdirSync(out);
  if (made === undefined) throw new Error('LibreOffice wrote nothing');
  const said = saidByFormulas(readFileSync(join(out, made), 'utf8'));
  rmSync(out, { recursive: true });
  return { cpu, said };
}

function byCommandLine(file: string): { readonly cpu: number; readonly said: number } {
  const { cpu, stdout } = timed([
    process.execPath,
    join('tools', 'headless.mjs'),
    'check',
    file,
    '--today',
    '2025-12-10',
  ]);
  const { findings } = JSON.parse(stdout) as { readonly findings?: readonly unknown[] };
  return { cpu, said: findings?.length ?? 0 };
}

async function measurePeers(rows: number): Promise<readonly MeasuredPeer[] | string> {
  if (spawnSync('soffice', ['--version']).error !== undefined) return 'skipped: LibreOffice is not there';
  if (spawnSync('bash', ['--version']).error !== undefined) return 'skipped: no bash to count by';
  const folder = mkdtempSync(join(tmpdir(), 'peers-'));
  try {
    const small = join(folder, 'small.xlsx');
    writeFileSync(small, await benchPeers(10));
    // the first start makes a profile, and compiles the command line
    inLibreOffice(small, folder);
    byCommandLine(small);
    const file = join(folder, 'list.xlsx');
    writeFileSync(file, await benchPeers(rows));
    const measured = (
      who: MeasuredPeer['who'],
      run: () => { readonly cpu: number; readonly said: number },
    ) => {
      const all = Array.from({ length: runs }, run);
      return { who, rows, cpuMilliseconds: all.map(({ cpu }) => cpu), said: all[0]?.said ?? 0 };
    };
    return [
      measured('LibreOffice', () => inLibreOffice(file, folder)),
      measured('command line', () => byCommandLine(file)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void measurePeers(Number(process.argv[2] ?? '1000')).then((measured) => {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
});
