import type { DossierPaper } from '../../law/dossier';
import type { FigureUnit } from '../../law/figureSpecs';
import type { SettingProblem } from '../../law/lawSettings';
import type { CalendarDayKind } from '../../time/workingDays';

/** Columns of the settings sheet on the law, from left to right. */
export type LawSettingsColumn = 'name' | 'book' | 'own' | 'reason' | 'source';

/** How values of the law book are written and read back. */
export interface LawValueWords {
  readonly units: Readonly<Record<FigureUnit, string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly dayKinds: Readonly<Record<CalendarDayKind, string>>;
  readonly papers: Readonly<Record<DossierPaper, string>>;
  /** Behind a paper that is needed only where something is claimed. */
  readonly ifClaimed: string;
  readonly yes: string;
  readonly no: string;
  /** No value is set. */
  readonly none: string;
}

/** The words of the settings sheet on the law, handed in from src/strings; the same words read it back. */
export interface LawSettingsWords {
  readonly sheetName: string;
  readonly heading: string;
  readonly hint: string;
  readonly sections: Readonly<Record<'figures' | 'papers' | 'calendar', string>>;
  readonly columns: Readonly<Record<LawSettingsColumn, string>>;
  readonly values: LawValueWords;
  /** What a figure is called, by its key. */
  readonly name: (key: string, awardName: (id: string) => string) => string;
  /** Where an entry was read, marked where nobody could verify it. */
  readonly source: (source: { readonly citation: string; readonly isUnverified: boolean }) => string;
  /** A day of the calendar: "24/11/2026 – …", with the mark of a provisional one. */
  readonly day: (day: {
    readonly date: string;
    readonly name: string;
    readonly isProvisional: boolean;
  }) => string;
  readonly problems: Readonly<Record<SettingProblem['kind'], string>>;
}
