/** The file numbers tables, the API names them by an id of this form. */
export function tableIdOf(number: number): string {
  return `{${String(number).padStart(8, '0')}-0000-0000-0000-000000000000}`;
}
