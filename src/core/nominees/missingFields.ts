import type { Table } from '../sheets/table';
import { nomineeHeaders } from '../vocabulary/nomineeHeaders';
import type { Nominee } from './nominee';
import type { NomineeField } from '../vocabulary/nomineeFields';

/** What a list tells of none of its nominees. */
export interface MissingFields {
  readonly sheet: string;
  /** 0-based sheet row of the header's last row. */
  readonly headerRow: number;
  /** Fields without a column that nothing else on the list (group rows, title, name cells, registers) tells either. */
  readonly fields: readonly NomineeField[];
}

/** Fields that may come from elsewhere than a column of their own. */
const toldElsewhere: Readonly<Partial<Record<NomineeField, (nominee: Nominee) => boolean>>> = {
  award: ({ award }) => award.text !== '',
  awardType: ({ awardType }) => awardType.value !== null,
  kind: ({ kind }) => kind.value !== null,
  unit: ({ unit }) => unit.value !== '',
  position: ({ position }) => position.value !== '',
  salutation: ({ salutation }) => salutation.value !== '',
  sex: ({ sex }) => sex.value !== null,
  born: ({ born }) => born.value !== null,
  year: ({ year }) => year.value !== null,
  achievement: ({ achievement }) => achievement.value !== '',
  rating: ({ rating }) => rating.value !== null,
  sameYearTitle: ({ sameYearTitle }) => sameYearTitle.value !== null,
  history: ({ hasHistory }) => hasHistory,
  historyAward: ({ history }) => history.some(({ awards }) => awards.length > 0),
  historyRating: ({ history }) => history.some((record) => record.rating !== null),
  initiative: ({ initiativeDecision }) => initiativeDecision.text !== '',
  initiativeDate: ({ initiativeDecision }) => initiativeDecision.value.date !== null,
  decisionDate: ({ papers }) => papers.decision.value.date !== null,
  councilTotal: ({ council }) => council.total.value !== null,
};

/** Finds them for one table and the nominees read from it. Linear in nominees. */
export function missingFields(table: Table<NomineeField>, nominees: readonly Nominee[]): MissingFields {
  const mapped = new Set(table.columns.map(({ field }) => field));
  const fields = nomineeHeaders
    .map(({ field }) => field)
    .filter((field) => {
      // a free column of earlier years stands there, whatever its cells hold
      if (mapped.has(field) || (field === 'historyAward' && mapped.has('history'))) return false;
      const tells = toldElsewhere[field];
      return tells === undefined || !nominees.some(tells);
    });
  return { sheet: table.sheet, headerRow: table.headerLastRow, fields };
}
