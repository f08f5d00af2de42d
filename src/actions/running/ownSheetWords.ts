import type { OwnSheetWords } from '../../core/office/ownSheets';
import { lawSettingsSheet } from '../../strings/papers/lawSettingsSheet';
import { planSheet } from '../../strings/papers/planSheet';

/** The words by which our own sheets are read back. */
export const ownSheetWords: OwnSheetWords = { planSheet, lawSettings: lawSettingsSheet };
