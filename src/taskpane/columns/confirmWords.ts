import type { Words } from '../../strings';

/** What is said while columns are confirmed: about any kind of table, and the names of its fields. */
export interface ConfirmWords<Field extends string> {
  readonly said: Words['tasksView']['confirm'];
  readonly fields: Readonly<Record<Field, string>>;
  /** The link that leads away from this table. */
  readonly leave: string;
}
