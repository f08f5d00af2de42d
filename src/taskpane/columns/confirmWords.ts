import type { Words } from '../../strings';

/** What is said while columns are confirmed: about any kind of table, and the names of its fields. */
export interface ConfirmWords<Field extends string> {
  readonly said: Words['tasksView']['confirm'];
  readonly fields: Readonly<Record<Field, string>>;
  /** The same fields by what they have in common, in the order in which a person looks for them. */
  readonly groups: readonly { readonly label: string; readonly fields: readonly Field[] }[];
  /** The link that leads away from this table. */
  readonly leave: string;
}
