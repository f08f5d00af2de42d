import type { OwnSheetKind } from '../sheets/ownPapers';
import type { WorkbookSnapshot } from './snapshot';

/** A sheet that says what we invented. */
export interface SampleSheet {
  readonly sheet: string;
  /** invented: put in with the sample; madeFrom: a paper that was made from such a sheet. */
  readonly what: 'invented' | 'madeFrom';
}

/** Kinds of the sheets that are put in with the sample. */
const inventedKinds: readonly OwnSheetKind[] = ['plan', 'sampleTasks', 'sampleList'];

/** Sheets of ours that say what we invented, in sheet order. */
export function sampleSheets({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): readonly SampleSheet[] {
  return sheets.flatMap(({ name, own, twin }) => {
    // of a copy by hand only the kind is known
    if (twin === 'sampleTasks' || twin === 'sampleList') return [{ sheet: name, what: 'invented' } as const];
    if (own?.origin !== 'sample') return [];
    return [{ sheet: name, what: inventedKinds.includes(own.kind) ? 'invented' : 'madeFrom' } as const];
  });
}
