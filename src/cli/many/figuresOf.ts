import type { OfficeCheck, IsoDate } from '../../actions';
import type { CommuneFigures, RuleCount } from '../../core/papers/communes/checkedCommune';

/** The figures of a check: what the table of all communes says of it. */
export function figuresOf(check: OfficeCheck, today: IsoDate): CommuneFigures {
  const { tasks, nominees, plan, commune } = check;
  const findings = [...(tasks?.findings ?? []), ...(plan?.findings ?? []), ...(nominees?.findings ?? [])];
  const ofSeverity = (wanted: string): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  const whole = nominees?.quota.whole ?? null;
  const due = tasks?.deadlines.due ?? [];
  const days = (nominees?.calendars ?? []).map((calendar) => calendar.due).sort();
  return {
    commune,
    tasks: tasks?.tasks.length ?? null,
    nominees: nominees?.nominees.length ?? null,
    errors: ofSeverity('error'),
    warnings: ofSeverity('warning'),
    quota: whole === null ? null : { used: whole.used, allowed: whole.allowed, left: whole.left },
    deadlines: {
      overdue: due.filter(({ step }) => step === 'overdue').length,
      soon: due.filter(({ step }) => step !== 'overdue').length,
      dossiersDue: days.find((day) => day >= today) ?? days.at(-1) ?? null,
    },
    rules: countRules(findings),
  };
}

function countRules(findings: readonly Pick<RuleCount, 'rule' | 'severity'>[]): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { rule, severity } of findings) {
    const key = `${rule} ${severity}`;
    counts.set(key, { rule, severity, findings: (counts.get(key)?.findings ?? 0) + 1 });
  }
  return [...counts.values()];
}
