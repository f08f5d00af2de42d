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
  | 'note';

/** How far a task is, as the office's own words tell it; none: nothing is written. */
export type TaskStatus = 'notStarted' | 'inProgress' | 'done' | 'late' | 'cancelled' | 'unclear' | 'none';
