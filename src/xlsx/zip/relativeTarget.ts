/** "xl/drawings/drawing1.xml", "xl/charts/chart1.xml" → "../charts/chart1.xml": as Excel writes targets. */
export function relativeTarget(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const pieces = to.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === pieces[shared]) shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...pieces.slice(shared)].join('/');
}
