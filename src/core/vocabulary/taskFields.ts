/** The fields of a task sheet that the add-in understands. */
export type TaskField =
  | 'ordinal'
  | 'code'
  | 'item'
  | 'group'
  | 'content'
  | 'lead'
  | 'support'
  | 'assignment'
  | 'time'
  | 'start'
  | 'end'
  | 'product'
  | 'status'
  | 'percent'
  | 'result'
  | 'legalBasis'
  | 'budget'
  /** Who sees to it that the task is done, beside those who do it. */
  | 'followUp'
  /** The leader in charge. */
  | 'leader'
  /** Where the task comes from, and the day on which it was given. */
  | 'source'
  | 'assignedOn'
  | 'note';

/** What some offices' sheets tell of a task beside the usual; their appendix may show it too. In its usual order. */
export const furtherFields = ['followUp', 'leader', 'source', 'assignedOn', 'budget'] as const;

export type FurtherField = (typeof furtherFields)[number];

/** How far a task is, as the office's own words tell it; none: nothing is written. */
export type TaskStatus = 'notStarted' | 'inProgress' | 'done' | 'late' | 'cancelled' | 'unclear' | 'none';
