import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { goldenOf, type Golden, type GoldenTable } from './golden';
import type { Seen, SeenFinding, SeenTable } from './reading';
import { verdictsOf } from './verdict';

const folder = join(__dirname, '..', '..', 'fixtures', 'strangers');
const goldens = readdirSync(folder)
  .filter((name) => name.endsWith('.expected.txt'))
  .map((name) => [name, goldenOf(join(folder, name))] as const);

/** Sees a table just as its golden has it; the first rows between the ends that are no records are its groups. */
function tableAsGolden({
  kind,
  sheet,
  headerRows,
  recordRows,
  records,
  groups,
  columns,
}: GoldenTable): SeenTable {
  const [first, last] = recordRows;
  const others = Array.from({ length: records - 2 }, (_, index) => first + 1 + index);
  const taken = [first, ...others, last];
  return {
    kind,
    sheet,
    headerRows,
    records: taken,
    groups: Array.from({ length: groups }, (_, index) => first - 1 - index),
    columns: new Map([...columns].map(([letter, [field = '']]) => [letter, field])),
  };
}

function findingsAsGolden({ sheet, findings, recordRows }: GoldenTable): readonly SeenFinding[] {
  return findings.map(({ rules: [rule = ''], addresses: [address = ''] }) => ({
    rule,
    sheet,
    address: address === '*' ? `A${recordRows[0]}` : address,
    messageId: '',
  }));
}

function seenAsGolden({ blocks }: Golden): Seen {
  const tables = blocks.filter((block): block is GoldenTable => block.kind !== 'leftOut');
  return {
    tables: tables.map(tableAsGolden),
    findings: tables.flatMap(findingsAsGolden),
    leftOut: new Map(blocks.flatMap((block) => (block.kind === 'leftOut' ? [[block.sheet, block.why]] : []))),
  };
}

describe('verdicts on what was seen', () => {
  test.each(goldens)('%s: seen as a clerk sees it, all is right', (_, golden) => {
    const verdicts = verdictsOf(golden, seenAsGolden(golden));
    expect(verdicts.map(({ whole, whyRight }) => [whole, whyRight !== false])).toEqual(
      verdicts.map(() => [true, true]),
    );
  });

  test.each(goldens)('%s: where nothing is seen, only what is left out is right', (_, golden) => {
    const verdicts = verdictsOf(golden, { tables: [], findings: [], leftOut: new Map() });
    expect(verdicts.map(({ whole }) => whole)).toEqual(golden.blocks.map(({ kind }) => kind === 'leftOut'));
  });

  test.each(goldens)('%s: a finding of a rule that must be quiet is false', (_, golden) => {
    const seen = seenAsGolden(golden);
    for (const block of golden.blocks) {
      if (block.kind === 'leftOut') continue;
      const [rule = ''] = block.quiet;
      const loud = { rule, sheet: block.sheet, address: `Z${block.recordRows[1]}`, messageId: '' };
      const verdicts = verdictsOf(golden, { ...seen, findings: [...seen.findings, loud] });
      const ofBlock = verdicts.find((verdict) => verdict.block === block);
      expect(ofBlock?.falseFindings).toEqual(rule === '' ? [] : [loud]);
    }
  });
});
