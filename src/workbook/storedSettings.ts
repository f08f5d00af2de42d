import type { ConfirmedMapping } from '../core/sheets/table';
import type { AppendixSettings } from '../core/rules/ruleInputs';

/** A task that a person linked to a plan item in the pane; their sheet is not written. */
export interface ConfirmedLink {
  readonly taskKey: string;
  readonly itemId: string;
}

/** What the add-in keeps in workbook.settings: few and small. Checked when read; what does not fit is dropped. */
export interface StoredSettings {
  readonly version: 1;
  readonly mappings: readonly ConfirmedMapping[];
  /** The sheet that the person pointed at for tasks, or null. */
  readonly taskSheet: string | null;
  readonly bodies: readonly string[];
  readonly links: readonly ConfirmedLink[];
  readonly appendix: AppendixSettings;
  /** Findings set aside: key of the finding and the reason given. */
  readonly ignored: readonly { readonly key: string; readonly reason: string; readonly on: string }[];
}
