/** What a sheet is that lists neither tasks nor nominations: the closed list of the command line and the pane. */
export const otherKinds = [
  'codeList',
  'guide',
  'members',
  'contacts',
  'calendar',
  'statistics',
  'report',
  'bodies',
  'payments',
  'opinions',
  'documents',
  'emptyForm',
  'blank',
  'other',
] as const;

export type OtherKind = (typeof otherKinds)[number];
