const figures = new Intl.NumberFormat('en-GB');

/**
 * "1 row", "1,204 rows".
 * @param several the plural, where it is not the word with an "s"
 */
export function counted(n: number, one: string, several = `${one}s`): string {
  return `${figures.format(n)} ${n === 1 ? one : several}`;
}
