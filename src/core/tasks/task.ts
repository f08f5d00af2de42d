import type { NamedBody } from '../bodies/namedBody';
import type { FurtherField, TaskStatus } from '../vocabulary/taskFields';
import type { Field, FieldPlace } from '../sheets/field';
import type { DraftValue } from '../sheets/sheetDraft';
import type { TimeReading } from '../time/timeReading';

/** How the task came to its plan item, in the order of precedence. */
export type ItemSource = 'column' | 'group' | 'link' | 'none';

/** What stands in the further columns: figures with their format and days as such, all else as its text. */
export type FurtherFields = Readonly<Record<FurtherField, Field<DraftValue>>>;

/** One task of the office's tracking sheet. */
export interface Task {
  /** The sheet's own code, else a fingerprint of folded content + item. Unique within one reading. */
  readonly key: string;
  readonly sheet: string;
  /** 0-based sheet row. */
  readonly row: number;
  readonly ordinal: Field<string>;
  readonly content: Field<string>;
  readonly item: {
    /** Words of the item column or group row, "" where there are none. */
    readonly text: string;
    /** Id of the plan's item ("II.1") where it was found in the plan, else null. */
    readonly id: string | null;
    readonly source: ItemSource;
    readonly cell: FieldPlace | null;
  };
  readonly leads: Field<readonly NamedBody[]>;
  readonly supporters: Field<readonly NamedBody[]>;
  readonly time: Field<TimeReading>;
  readonly product: Field<string>;
  readonly status: Field<TaskStatus>;
  readonly result: Field<string>;
  readonly note: Field<string>;
  /** One object for all tasks of a table without such columns. */
  readonly further: FurtherFields;
  readonly isHidden: boolean;
}
