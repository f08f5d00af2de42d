import type { NomineeField } from '../../core/vocabulary/nomineeFields';
import type { TaskField } from '../../core/vocabulary/taskFields';

/** Fields that a person looks for together, under the name of what they have in common. */
interface FieldGroup<Field extends string> {
  readonly label: string;
  readonly fields: readonly Field[];
}

/** What a column of a task sheet may be, as somebody who fills such sheets looks for it. */
export const taskFieldGroups: readonly FieldGroup<TaskField>[] = [
  { label: 'The work', fields: ['content', 'item', 'group', 'code', 'ordinal'] },
  { label: 'Who does it', fields: ['lead', 'support', 'assignment', 'leader', 'followUp'] },
  { label: 'Time', fields: ['time', 'start', 'end', 'assignedOn'] },
  { label: 'Result, progress', fields: ['product', 'status', 'percent', 'result'] },
  { label: 'Other', fields: ['legalBasis', 'source', 'budget', 'note'] },
];

/** What a column of a nomination list may be, in the order in which a list is written and proved. */
export const nomineeFieldGroups: readonly FieldGroup<NomineeField>[] = [
  {
    label: 'Person',
    fields: [
      'name',
      'salutation',
      'sex',
      'born',
      'bornMale',
      'bornFemale',
      'cccd',
      'rank',
      'position',
      'kind',
      'objectClass',
      'hired',
      'startedHere',
      'leave',
      'transfer',
    ],
  },
  {
    label: 'Unit',
    fields: [
      'unit',
      'subUnit',
      'address',
      'sector',
      'headcount',
      'completedCount',
      'advancedCount',
      'emulationFighterCount',
      'disciplinedCount',
    ],
  },
  {
    label: 'Nomination',
    fields: ['award', 'title', 'form', 'awardMark', 'awardType', 'year', 'sameYearTitle'],
  },
  {
    label: 'Achievement and grounds',
    fields: [
      'achievement',
      'summary',
      'rating',
      'initiative',
      'initiativeDecision',
      'initiativeDate',
      'initiativeScope',
      'discipline',
      'disciplineEnd',
      'underReview',
      'resistanceKind',
      'serviceMonths',
      'resistanceFrom',
      'resistanceUntil',
    ],
  },
  {
    label: 'Dossier',
    fields: [
      'minutes',
      'submission',
      'report',
      'councilTotal',
      'councilPresent',
      'councilFor',
      'postedFrom',
      'postedUntil',
      'dueDate',
      'receivedDate',
      'copies',
      'declaration',
      'proof',
    ],
  },
  {
    label: 'Earlier years, decisions',
    fields: [
      'historyAward',
      'historyRating',
      'history',
      'decision',
      'decisionDate',
      'authority',
      'awardState',
    ],
  },
  { label: 'Other', fields: ['ordinal', 'note'] },
];
