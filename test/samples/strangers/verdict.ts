import type { Golden, GoldenLeftOut, GoldenTable, WantedFinding } from './golden';
import type { Seen, SeenFinding, SeenTable } from './reading';

/** How one table or left-out sheet was read. */
export interface Verdict {
  readonly block: GoldenTable | GoldenLeftOut;
  readonly found: boolean;
  /** The four below: null where there is nothing to read. */
  readonly headerRight: boolean | null;
  readonly columnsRight: boolean | null;
  readonly rowsRight: boolean | null;
  /** Columns with the right field, of all that should have or do have one. */
  readonly columnCounts: { readonly right: number; readonly all: number } | null;
  /** Right reason of a sheet that is left out; null where the block is a table. */
  readonly whyRight: boolean | null;
  readonly missed: readonly WantedFinding[];
  readonly falseFindings: readonly SeenFinding[];
  /** All as the golden has it. */
  readonly whole: boolean;
}

/** Holds what was seen against the golden, block by block. */
export function verdictsOf(golden: Golden, seen: Seen): readonly Verdict[] {
  return golden.blocks.map((block) =>
    block.kind === 'leftOut' ? ofLeftOut(block, seen) : ofTable(block, seen, golden),
  );
}

function ofLeftOut(block: GoldenLeftOut, seen: Seen): Verdict {
  const found = !seen.tables.some(({ sheet }) => sheet === block.sheet);
  const falseFindings = seen.findings.filter(({ sheet }) => sheet === block.sheet);
  return {
    block,
    found,
    headerRight: null,
    columnsRight: null,
    rowsRight: null,
    columnCounts: null,
    whyRight: found && seen.leftOut.get(block.sheet) === block.why,
    missed: [],
    falseFindings,
    whole: found && falseFindings.length === 0,
  };
}

function ofTable(block: GoldenTable, seen: Seen, golden: Golden): Verdict {
  const table = tableFor(block, seen.tables);
  const here = seen.findings.filter((finding) => isOf(finding, block, golden));
  const missed = block.findings.filter((wanted) => !here.some((said) => matches(said, wanted)));
  const falseFindings = falseOf(here, block);
  if (table === null) {
    return {
      block,
      found: false,
      headerRight: false,
      columnsRight: false,
      rowsRight: false,
      columnCounts: { right: 0, all: block.columns.size },
      whyRight: null,
      missed,
      falseFindings,
      whole: false,
    };
  }
  const headerRight = String(table.headerRows) === String(block.headerRows);
  const columnCounts = columnsOf(block, table);
  const columnsRight = columnCounts.right === columnCounts.all;
  const rowsRight = areRowsRight(block, table);
  return {
    block,
    found: true,
    headerRight,
    columnsRight,
    rowsRight,
    columnCounts,
    whyRight: null,
    missed,
    falseFindings,
    whole: headerRight && columnsRight && rowsRight && missed.length + falseFindings.length === 0,
  };
}

/** The table of the right kind with the most records where they should be. */
function tableFor(block: GoldenTable, tables: readonly SeenTable[]): SeenTable | null {
  const [first, last] = block.recordRows;
  const inside = ({ records }: SeenTable) => records.filter((row) => row >= first && row <= last).length;
  const [best] = tables
    .filter(({ kind, sheet }) => kind === block.kind && sheet === block.sheet)
    .filter((table) => inside(table) > 0)
    .sort((one, other) => inside(other) - inside(one));
  return best ?? null;
}

function columnsOf(block: GoldenTable, { columns }: SeenTable): { right: number; all: number } {
  const letters = new Set([...block.columns.keys(), ...columns.keys()]);
  const right = [...letters].filter((letter) => {
    const field = columns.get(letter);
    return field !== undefined && (block.columns.get(letter) ?? []).includes(field);
  });
  return { right: right.length, all: letters.size };
}

function areRowsRight(block: GoldenTable, { records, groups }: SeenTable): boolean {
  const [first, last] = block.recordRows;
  const ends = records[0] === first && records.at(-1) === last;
  return ends && records.length === block.records && groups.length === block.groups;
}

/** A finding is of the block whose rows it names; one without a row is of the sheet's first block. */
function isOf({ sheet, address }: SeenFinding, block: GoldenTable, golden: Golden): boolean {
  if (sheet !== block.sheet) return false;
  const blocks = golden.blocks.filter((other): other is GoldenTable => {
    return other.kind !== 'leftOut' && other.sheet === sheet;
  });
  const row = Number(/\d+$/u.exec(address)?.[0] ?? 0);
  const below = blocks.filter(({ headerRows: [first] }) => first <= row);
  return (below.at(-1) ?? blocks[0]) === block;
}

/** The rule and the cell, or the row of the cell; "any" rule must name the cell itself. */
function matches({ rule, address }: SeenFinding, { rules, addresses }: WantedFinding): boolean {
  const anyRule = rules.includes('any');
  if (!anyRule && !rules.includes(rule)) return false;
  return addresses.some(
    (wanted) => wanted === '*' || wanted === address || (!anyRule && isRowOf(address, wanted)),
  );
}

function falseOf(here: readonly SeenFinding[], block: GoldenTable): readonly SeenFinding[] {
  const allowed = [...block.findings, ...block.may];
  const unwanted = here.filter((said) => !allowed.some((wanted) => matches(said, wanted)));
  const loud = unwanted.filter(({ rule }) => block.quiet.includes(rule));
  const tooMany = [...block.most].flatMap(([rule, most]) =>
    here.filter((said) => said.rule === rule).slice(most),
  );
  return [...loud, ...tooMany];
}

/** True where the address is a row alone, and the cell stands in it. */
function isRowOf(address: string, cell: string): boolean {
  return /^\d+$/u.test(address) && /\d+$/u.exec(cell)?.[0] === address;
}
