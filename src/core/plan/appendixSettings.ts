/** What an office may choose about its appendix. */
export interface AppendixSettings {
  readonly form: 'paper' | 'electronic';
  readonly columns: readonly AppendixColumn[];
  readonly groupName: 'title' | 'shortName';
}

export type AppendixColumn = 'ordinal' | 'content' | 'lead' | 'support' | 'time' | 'product' | 'note';

export const defaultAppendixSettings: AppendixSettings = {
  form: 'paper',
  columns: ['ordinal', 'content', 'lead', 'support', 'time', 'product', 'note'],
  groupName: 'shortName',
};
