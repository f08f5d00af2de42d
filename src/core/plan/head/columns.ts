import { collapseSpaces } from '../../text/folding';

/** The columns of a line that was pasted from a table of a web page ("Số: … | Bình An, ngày … |"); without bars the line alone. */
export function columnsOf(line: string): readonly string[] {
  if (!line.includes('|')) return [line];
  return line
    .split('|')
    .map((column) => collapseSpaces(column))
    .filter((column) => column !== '');
}
