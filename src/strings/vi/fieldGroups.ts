import type { NomineeField } from '../../core/vocabulary/nomineeFields';
import type { TaskField } from '../../core/vocabulary/taskFields';

/** Fields that a person looks for together, under the name of what they have in common. */
interface FieldGroup<Field extends string> {
  readonly label: string;
  readonly fields: readonly Field[];
}

/** What a column of a task sheet may be, as somebody who fills such sheets looks for it. */
export const taskFieldGroups: readonly FieldGroup<TaskField>[] = [
  { label: 'Việc', fields: ['content', 'item', 'group', 'code', 'ordinal'] },
  { label: 'Ai làm', fields: ['lead', 'support', 'assignment', 'leader', 'followUp'] },
  { label: 'Thời gian', fields: ['time', 'start', 'end', 'assignedOn'] },
  { label: 'Kết quả, tiến độ', fields: ['product', 'status', 'percent', 'result'] },
  { label: 'Khác', fields: ['legalBasis', 'source', 'budget', 'note'] },
];

/** What a column of a nomination list may be, in the order in which a list is written and proved. */
export const nomineeFieldGroups: readonly FieldGroup<NomineeField>[] = [
  {
    label: 'Người',
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
    label: 'Đơn vị',
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
  { label: 'Đề nghị', fields: ['award', 'title', 'form', 'awardMark', 'awardType', 'year', 'sameYearTitle'] },
  {
    label: 'Thành tích và căn cứ',
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
    label: 'Hồ sơ',
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
    label: 'Các năm trước, quyết định',
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
  { label: 'Khác', fields: ['ordinal', 'note'] },
];
