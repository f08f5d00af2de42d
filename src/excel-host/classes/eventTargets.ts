/** What the library calls the target of events of the whole workbook. */
export const workbookTarget = 'Workbook';
