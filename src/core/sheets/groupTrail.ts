type Level = 'letter' | 'roman' | 'item' | 'number' | 'deepNumber' | 'words';

interface OpenGroup<Group> {
  readonly level: Level;
  readonly group: Group;
}

/** The group rows that are open at a row, outermost first; passed on from row to row. */
export type GroupTrail<Group> = readonly OpenGroup<Group>[];

/** The trail after one more group row: groups of the same or a deeper level end where it begins. */
export function enterGroup<Group>(
  trail: GroupTrail<Group>,
  row: { readonly text: string; readonly group: Group },
): GroupTrail<Group> {
  const level = levelOf(row.text);
  const same = trail.findIndex((open) => open.level === level);
  const kept = same < 0 ? trail : trail.slice(0, same);
  return [...kept, { level, group: row.group }];
}

/** How deep a group's number says that it stands: "A", "I", "II.1", "1", "1.1", or words alone. */
function levelOf(text: string): Level {
  const line = text.trim();
  if (/^[IVX]{1,5}\s*\.\s*\d/.test(line)) return 'item';
  if (/^[IVX]{1,5}(\s*[.)\-:]|\s|$)/.test(line)) return 'roman';
  if (/^[A-H](\s*[.)\-:]|\s|$)/.test(line)) return 'letter';
  if (/^\d+\.\d+/.test(line)) return 'deepNumber';
  return /^\d+\s*([.)\-:]|\s|$)/.test(line) ? 'number' : 'words';
}
