import type { CountedKind, NominationAsk, PlanDoubt, PlanTask } from '../../plan/plan';

/** What a row of the plan sheet is about. */
export const planRowKinds = [
  'documentKind',
  'number',
  'numberAsPrinted',
  'place',
  'date',
  'dateAsPrinted',
  'year',
  'yearFrom',
  'yearTo',
  'title',
  'issuer',
  'chairmanIssues',
  'mentionsAppendix',
  'endMark',
  'taskPart',
  'part',
  'item',
  'point',
  'body',
  'duty',
  'target',
  'deadline',
  'ask',
  'legalBasis',
  'citation',
  'recipient',
  'onBehalfOf',
  'forRole',
  'role',
  'signer',
  'ownTask',
  'taskGroup',
  'taskSupport',
  'taskProduct',
  'doubt',
] as const;

export type PlanRowKind = (typeof planRowKinds)[number];

/** Columns of the plan sheet; `name`: short name of an item, kind of a cited paper or of what is asked of nominations. */
export type PlanSheetColumn = 'kind' | 'number' | 'content' | 'name' | 'date' | 'remark';

/** The words of the plan sheet, handed in from src/strings; the same words read it back. */
export interface PlanSheetWords {
  readonly sheetName: string;
  readonly heading: string;
  /** One line that says what can be done here. */
  readonly hint: string;
  readonly sections: Readonly<
    Record<
      | 'document'
      | 'outline'
      | 'bodies'
      | 'targets'
      | 'deadlines'
      | 'asks'
      | 'citations'
      | 'foot'
      | 'tasks'
      | 'doubts',
      string
    >
  >;
  readonly columns: Readonly<Record<PlanSheetColumn, string>>;
  readonly kinds: Readonly<Record<PlanRowKind, string>>;
  /** What is asked of nominations, in the column of names; its figure stands behind a colon. */
  readonly asks: Readonly<Record<NominationAsk['kind'], string>>;
  /** Whom a figure counts, behind it. */
  readonly countedInAsks: Readonly<Record<CountedKind, string>>;
  /** Where a task of the plan file itself stands. */
  readonly taskPlaces: Readonly<Record<PlanTask['place'], string>>;
  readonly yes: string;
  readonly no: string;
  /** What a person writes beside a doubt that is settled. */
  readonly settled: string;
  /** One sentence for a doubt. */
  readonly doubt: (doubt: PlanDoubt) => string;
}
