import type { OfficeBody } from '../../core/bodies/bodyDictionary';

/** The name that an entry of the office's list is about. */
function nameOf(entry: OfficeBody): string {
  return typeof entry === 'string' ? entry : entry.alias;
}

/** The office's list without what it says of a name. */
export function withoutBody(bodies: readonly OfficeBody[], name: string): readonly OfficeBody[] {
  return bodies.filter((entry) => nameOf(entry) !== name);
}
