import type { StoredSettings } from '../../core/office/storedSettings';
import type { SettingsChange } from '../journal/journalEntry';
import { foldedUnit } from '../../core/nominees/identity';
import { parseSettings, writeSettings } from './settings';

/**
 * The stored settings with a change taken back: what stands as the change left it becomes as it was; of lists that
 * somebody changed since, only what the change added goes, and what it took comes back. What else was chosen stays.
 * @param now the stored text, null where nothing is stored
 */
export function revertedSettings(now: string | null, { before, after }: SettingsChange): string | null {
  return now === after || now === before ? before : withPieces(now, { from: after, to: before });
}

/** The stored settings with a change made once more, where it is not there already: the way to finish it. */
export function repeatedSettings(now: string | null, { before, after }: SettingsChange): string | null {
  return now === before || now === after ? after : withPieces(now, { from: before, to: after });
}

/** The settings with each piece that differs between two texts moved from the one to the other. */
function withPieces(
  now: string | null,
  change: { readonly from: string | null; readonly to: string | null },
): string | null {
  const current = parseSettings(now).settings;
  const from = parseSettings(change.from).settings;
  const to = parseSettings(change.to).settings;
  const pieces = (Object.keys(current) as (keyof StoredSettings)[]).map((name) => [
    name,
    movedPiece(current[name], { from: from[name], to: to[name] }),
  ]);
  // every piece of the settings under its own name again
  const moved = writeSettings(Object.fromEntries(pieces) as StoredSettings);
  return moved === writeSettings(current) ? now : moved;
}

function movedPiece(now: unknown, { from, to }: { readonly from: unknown; readonly to: unknown }): unknown {
  const key = (value: unknown): string => JSON.stringify(value);
  if (key(from) === key(to)) return now;
  if (key(now) === key(from)) return to;
  if (!Array.isArray(now) || !Array.isArray(from) || !Array.isArray(to)) return now;
  const goes = new Set(from.map(key).filter((item) => !to.some((kept) => key(kept) === item)));
  const stands = new Set(now.map(key));
  const comes = to.filter((item) => !from.some((kept) => key(kept) === key(item)) && !stands.has(key(item)));
  return [...now.filter((item) => !goes.has(key(item))), ...(comes as unknown[])];
}

/** True where two changes are about the same choice: one part of the settings, or one item of a list. */
export function sharePieces(one: SettingsChange, other: SettingsChange): boolean {
  const touched = touchedPieces(one);
  return [...touchedPieces(other)].some((piece) => touched.has(piece));
}

function touchedPieces({ before, after }: SettingsChange): ReadonlySet<string> {
  const from = piecesOf(parseSettings(before).settings);
  const to = piecesOf(parseSettings(after).settings);
  const all = [...from.keys(), ...to.keys()];
  return new Set(all.filter((piece) => from.get(piece) !== to.get(piece)));
}

/** What settings say, piece by piece, each under what it is about. */
function piecesOf(settings: StoredSettings): ReadonlyMap<string, string> {
  const { mappings, bodies, links, ignored, differentPersons, withoutPosition, ...others } = settings;
  const { quotaExempt, struckRows, ...single } = others;
  const about: readonly (readonly [name: string, about: readonly string[], says: unknown])[] = [
    ...Object.entries(single).map(([name, says]) => [name, [], says] as const),
    ...mappings.map((says) => ['mappings', [says.kind, says.sheet], says] as const),
    ...bodies.map((says) => ['bodies', [typeof says === 'string' ? says : says.alias], says] as const),
    ...links.map((says) => ['links', [says.taskKey], says] as const),
    ...ignored.map((says) => ['ignored', [says.key], says] as const),
    ...differentPersons.map((says) => ['differentPersons', [says], says] as const),
    ...withoutPosition.map((says) => ['withoutPosition', [says], says] as const),
    ...struckRows.map((says) => ['struckRows', [says.sheet], says] as const),
    ...quotaExempt.map((says) => ['quotaExempt', [foldedUnit(says.unit)], says] as const),
  ];
  return new Map(about.map(([name, of, says]) => [JSON.stringify([name, ...of]), JSON.stringify(says)]));
}
