import type { Office } from './office';

/** Units by the names that the office knows them by: its own list of bodies, as it writes them. */
export function knownUnits({ bodies }: Pick<Office, 'bodies'>): readonly string[] {
  return bodies.map((entry) => (typeof entry === 'string' ? entry : entry.body));
}
