import type { SheetInfo } from '../../core/office/snapshot';
import { groupedBy } from '../../core/work/grouped';

/** Sheets with what is known of their marks once all of them were read. */
interface Told {
  readonly infos: readonly SheetInfo[];
  /** Groups of sheets that carry one mark. */
  readonly twins: readonly (readonly string[])[];
}

/**
 * Tells sheets apart that carry the same mark: a copy by hand carries the mark of the sheet that it was made of, and
 * which of them is meant only the person knows. None of them is ours until then.
 */
export function withTwins(infos: readonly SheetInfo[]): Told {
  const byMark = groupedBy(infos, ({ own, name }) => (own === null ? ` ${name}` : `${own.kind} ${own.id}`));
  const groups = [...byMark.values()].filter((group) => group.length > 1);
  const shared = new Set(groups.flat());
  return {
    infos: infos.map((info) =>
      shared.has(info) ? { ...info, own: null, twin: info.own?.kind ?? null } : info,
    ),
    twins: groups.map((group) => group.map(({ name }) => name)),
  };
}
