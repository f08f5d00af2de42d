/** Names of the parts below the findings that the pane scrolls to. */
export const sectionIds = { quota: 'nominee-quota', dossiers: 'nominee-dossiers' } as const;
