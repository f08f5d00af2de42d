import { createContext } from 'react';
import type { SampleSheet } from '../../core/office/sampleSheets';

/** Sheets of the workbook that say what we invented, for whatever is made to be handed up. */
export const SampleShown = createContext<readonly SampleSheet[]>([]);
