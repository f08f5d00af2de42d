import type { OwnSheetWords } from '../../core/office/ownSheets';
import { lawSettingsSheet, planSheet } from '../../strings/papers';

/** The words by which our own sheets are read back. */
export const ownSheetWords: OwnSheetWords = { planSheet, lawSettings: lawSettingsSheet };
