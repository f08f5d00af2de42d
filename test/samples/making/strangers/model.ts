import type { MessySheet } from '../messy/model';

/** Why a sheet is no list to be read. */
export type LeftOutWhy =
  | 'codeList'
  | 'guide'
  | 'members'
  | 'contacts'
  | 'calendar'
  | 'statistics'
  | 'report'
  | 'bodies'
  | 'payments'
  | 'opinions'
  | 'documents'
  | 'emptyForm'
  | 'blank'
  | 'other';

/** A table as a careful clerk sees it; rows are counted from 1. */
export interface ReadBlock {
  readonly kind: 'tasks' | 'nominees' | 'history';
  /** First and last row of the header; a row of column numbers below it is not part of it. */
  readonly headerRows: readonly [number, number];
  /** First and last row that is a record. */
  readonly recordRows: readonly [number, number];
  readonly records: number;
  readonly groups: number;
  /** "field=LETTER …", "|" between fields that are as good; columns without a field are not named. */
  readonly columns: string;
  /** rule ("any" for whichever), address ("*" for anywhere), what; "|" between those that are as good. */
  readonly findings?: readonly (readonly [string, string, string])[];
  /** rule, address: findings that may come and need not. */
  readonly may?: readonly (readonly [string, string])[];
  /** Rules that must say nothing but the findings above. */
  readonly quiet?: string;
  /** "RULE n": that rule says no more than n findings. */
  readonly most?: readonly string[];
}

export interface LeftOutBlock {
  readonly kind: 'leftOut';
  readonly why: LeftOutWhy;
}

export type Block = ReadBlock | LeftOutBlock;

export interface StrangerSheet extends MessySheet {
  /** boxed: borders from `boxFrom` on; table: an Excel table over `tableArea`; plain: nothing but text. */
  readonly look: 'boxed' | 'plain' | 'table';
  /** "A3:H40", for the look "table". */
  readonly tableArea?: string;
  /** Rows in bold, as people write heads and groups. */
  readonly boldRows?: readonly number[];
  readonly blocks: readonly Block[];
}

export interface StrangerWorkbook {
  /** "01-own-appendix". */
  readonly id: string;
  /** The kind of paper, as the table of measures names it. */
  readonly paper: string;
  /** The day on which it is checked. */
  readonly today: string;
  /** What a clerk says of it, line by line. */
  readonly remarks: readonly string[];
  readonly sheets: readonly StrangerSheet[];
}

export function leftOut(why: LeftOutWhy): readonly Block[] {
  return [{ kind: 'leftOut', why }];
}

function linesOfBlock(block: Block): readonly string[] {
  if (block.kind === 'leftOut') return [`kind\tleftOut`, `why\t${block.why}`];
  return [
    `kind\t${block.kind}`,
    `headerRows\t${block.headerRows.join('-')}`,
    `rows\t${block.recordRows.join('-')}`,
    `records\t${block.records}`,
    `groups\t${block.groups}`,
    `columns\t${block.columns}`,
    ...(block.findings ?? []).map((finding) => `finding\t${finding.join('\t')}`),
    ...(block.may ?? []).map((finding) => `may\t${finding.join('\t')}`),
    ...(block.quiet ?? '')
      .split(' ')
      .filter((rule) => rule !== '')
      .map((rule) => `quiet\t${rule}`),
    ...(block.most ?? []).map((most) => `most\t${most.replace(' ', '\t')}`),
  ];
}

/** The golden of a workbook: remarks, then one block for each table and each sheet that is left out. */
export function expectedText(book: StrangerWorkbook): string {
  const lines = [...book.remarks, '', `paper\t${book.paper}`, `today\t${book.today}`];
  for (const sheet of book.sheets) {
    for (const block of sheet.blocks) lines.push('', `sheet\t${sheet.name}`, ...linesOfBlock(block));
  }
  return `${lines.join('\n')}\n`;
}
