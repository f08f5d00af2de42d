import { furtherFields, type FurtherField } from '../vocabulary/taskFields';

/** What an office may choose about its appendix. */
export interface AppendixSettings {
  readonly form: 'paper' | 'electronic';
  /** From left to right. Further columns are shown only where the task sheet has them. */
  readonly columns: readonly AppendixColumn[];
  readonly groupName: 'title' | 'shortName';
  /** full: bodies that are known for sure stand with their full names; asTyped: as the task sheet has them. */
  readonly bodyNames: 'full' | 'asTyped';
  /** dayMonthYear: real days in figures stand as dd/mm/yyyy; asTyped: as the task sheet has them. */
  readonly days: 'dayMonthYear' | 'asTyped';
  /** leftOut: the task sheet's own remarks stay there, and the column is for what people type; carried: they come along. */
  readonly notes: 'leftOut' | 'carried';
}

export type AppendixColumn =
  'ordinal' | 'content' | 'lead' | 'support' | 'time' | 'product' | 'note' | FurtherField;

/** All columns that an appendix can have. */
export const everyAppendixColumn: readonly AppendixColumn[] = [
  'ordinal',
  'content',
  'lead',
  'support',
  'time',
  'product',
  ...furtherFields,
  'note',
];

export const defaultAppendixSettings: AppendixSettings = {
  form: 'paper',
  columns: ['ordinal', 'content', 'lead', 'support', 'time', 'product', 'note'],
  groupName: 'shortName',
  bodyNames: 'full',
  days: 'dayMonthYear',
  notes: 'leftOut',
};
