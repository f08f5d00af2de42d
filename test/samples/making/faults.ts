/** A mistake put into a sample on purpose. */
export interface Fault {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** The field whose cell the finding should name. */
  readonly field: string;
  /** In Vietnamese, as a clerk would say it. */
  readonly what: string;
}

/** A fault together with the place that the script gave it. */
export interface PlacedFault extends Fault {
  /** "E14", or "-" where it is of the plan as a whole. */
  readonly address: string;
}

/** What stands at the top of a faults file: how the sample is to be read. */
export interface SampleFacts {
  readonly title: string;
  readonly today: string;
  readonly taskSheet: string;
  /** Last row of the header, counted from 1. */
  readonly headerRow: number;
  readonly records: number;
  readonly notes: readonly string[];
}

/** The readable list of a sample's mistakes: facts, then one line each, tab-separated. */
export function faultsText(facts: SampleFacts, faults: readonly PlacedFault[]): string {
  const lines = [
    facts.title,
    '',
    `today\t${facts.today}`,
    `taskSheet\t${facts.taskSheet}`,
    `headerRow\t${facts.headerRow}`,
    `records\t${facts.records}`,
    ...facts.notes.map((note) => `note\t${note}`),
    '',
    'rule\tcell\tseverity\tfield\twhat',
    ...faults.map((fault) => [fault.rule, fault.address, fault.severity, fault.field, fault.what].join('\t')),
  ];
  return `${lines.join('\n')}\n`;
}
