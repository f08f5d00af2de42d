import { SaxesParser } from 'saxes';

/** What a style says of its letters: hidden, seen, or what the one says that it is based on. */
interface Saying {
  hides: boolean | null;
  basedOn: string;
}

/** The ids of a Word file's styles that hide letters, by a look at the elements of its styles part alone. */
export function hiddenStyles(xml: string): ReadonlySet<string> {
  const sayings = sayingsOf(xml);
  const hides = (id: string, depth: number): boolean => {
    const saying = sayings.get(id);
    return saying !== undefined && depth < 20 && (saying.hides ?? hides(saying.basedOn, depth + 1));
  };
  return new Set([...sayings.keys()].filter((id) => hides(id, 0)));
}

function sayingsOf(xml: string): ReadonlyMap<string, Saying> {
  const parser = new SaxesParser({ xmlns: true });
  const open: string[] = [];
  const sayings = new Map<string, Saying>();
  let current: Saying = { hides: null, basedOn: '' };
  parser.on('opentag', ({ local, attributes }) => {
    const said = (name: string) => Object.values(attributes).find((one) => one.local === name)?.value;
    const [above, parent] = open.slice(-2);
    open.push(local);
    if (local === 'style') {
      current = { hides: null, basedOn: '' };
      sayings.set(said('styleId') ?? '', current);
    } else if (local === 'basedOn') current.basedOn = said('val') ?? '';
    else if (local === 'vanish' && above === 'style' && parent === 'rPr') current.hides = isOn(said('val'));
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return sayings;
}

/** What an on/off property says (ECMA-376 part 1, 17.17.4). */
export function isOn(value: string | undefined): boolean {
  return !/^(?:0|false|off)$/.test(value ?? '1');
}
