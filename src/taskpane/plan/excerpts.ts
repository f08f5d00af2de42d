/** As many letters of a long text are shown. */
const most = 90;

/** Letters of what two texts have in common that are shown before they part. */
const lead = 24;

/** Two long texts, each cut to the stretch around the place where they part, so that the difference can be seen. */
export function excerpts(one: string, other: string): readonly [string, string] {
  const parts = partsAt(one, other);
  const isLong = one.length > most || other.length > most;
  const from = isLong && parts > lead ? parts - lead : 0;
  return [excerpt(one, from), excerpt(other, from)];
}

function excerpt(text: string, from: number): string {
  const cut = text.slice(from, from + most);
  return `${from > 0 && cut !== '' ? '…' : ''}${cut}${from + most < text.length ? '…' : ''}`;
}

function partsAt(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}
