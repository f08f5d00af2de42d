import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { shapeOf } from './shapeOf';
import { shapeDifferences, sayDifference } from './shapeDifferences';
import { rewritten } from './rewriting';
const folder = process.env.EXCEL_FILES ?? '';
test.each(['oneCell', 'everything'] as const)('%s', (how) => {
  const out: string[] = [];
  let parts = 0, files = 0;
  const t = Date.now();
  for (const name of readdirSync(folder).filter((n) => n.endsWith('.xlsx'))) {
    const file = new Uint8Array(readFileSync(`${folder}/${name}`));
    try {
      const before = shapeOf(file);
      files += 1; parts += new Set(before.map((l) => l.part)).size;
      for (const d of shapeDifferences(before, shapeOf(rewritten(file, how)))) out.push(`${name} ${sayDifference(d)}`.slice(0, 300));
    } catch (e) { out.push(`${name} THREW ${String(e)}`); }
  }
  out.push(`${files} files ${parts} parts ${out.length} differences ${Date.now() - t} ms`);
  writeFileSync(`/tmp/shape-${how}.txt`, out.join('\n'));
});
