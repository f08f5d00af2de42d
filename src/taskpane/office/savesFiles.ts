/**
 * False where this Excel lets a pane save no file: in Excel on Mac and iPad a click on a link to one does nothing, by
 * design, and says nothing. Sources: office-js issues 2700, 3385, 4681. Unknown platforms count as letting it.
 */
export function savesFiles(): boolean {
  if (typeof Office === 'undefined') return true;
  const platform: unknown = (Office.context as Partial<Office.Context> | undefined)?.platform;
  return platform !== 'Mac' && platform !== 'iOS';
}
