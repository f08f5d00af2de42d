import type { CellPlace, SheetNote } from './commentModel';

/**
 * Notes are drawn by shapes of VML (ECMA-376 part 4, 19.4), a text that need not be well-formed XML: shapes are cut out
 * and put in as text, and all that is no note's shape stays letter by letter.
 */
interface Piece {
  readonly text: string;
  readonly isNote: boolean;
}

const closing = '</v:shape>';

/** The drawing in pieces: shapes of notes, and all that stands between them. */
function piecesOf(vml: string): Piece[] {
  const pieces: Piece[] = [];
  const opening = /<v:shape\b/g;
  let done = 0;
  for (let found = opening.exec(vml); found !== null; found = opening.exec(vml)) {
    const close = vml.indexOf(closing, found.index);
    if (close < 0) break;
    const end = close + closing.length;
    const text = vml.slice(found.index, end);
    if (text.includes('ObjectType="Note"')) {
      pieces.push({ text: vml.slice(done, found.index), isNote: false }, { text, isNote: true });
      done = end;
    }
    opening.lastIndex = end;
  }
  return [...pieces, { text: vml.slice(done), isNote: false }];
}

function placeOf(shape: string): CellPlace {
  const number = (name: string) => Number(new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? 0);
  return { row: number('Row'), column: number('Column') };
}

/** What a drawing tells of the note in a cell: whether it is shown, and its size in points. */
type DrawnNote = Pick<SheetNote, 'visible' | 'width' | 'height'>;

/** What a drawing tells of its notes. In: its text, gone through once. Out: for a cell, what of the note in it. */
export function drawnNotes(vml: string): (place: CellPlace) => DrawnNote {
  const shapes = new Map<string, string>();
  for (const { text, isNote } of piecesOf(vml)) {
    const key = isNote ? keyOf(placeOf(text)) : '';
    if (isNote && !shapes.has(key)) shapes.set(key, text);
  }
  return (place) => {
    const shape = shapes.get(keyOf(place)) ?? '';
    const points = (name: string) => {
      const found = new RegExp(`[;'"\\s]${name}:([\\d.]+)pt`).exec(shape)?.[1];
      return found === undefined ? null : Number(found);
    };
    return { visible: shape.includes('<x:Visible'), width: points('width'), height: points('height') };
  };
}

/** A note as it is to be drawn; `from` is where its shape stands in the drawing, null for one without. */
export interface NoteToDraw extends Pick<SheetNote, 'place' | 'visible' | 'width' | 'height'> {
  readonly from: CellPlace | null;
}

/** The drawing with the shapes of these notes, and of no others. */
export function withNotes(vml: string, notes: readonly NoteToDraw[]): string {
  const known = new Set<NoteToDraw>();
  const byPlace = new Map<string, NoteToDraw>();
  for (const note of notes)
    if (note.from !== null && !byPlace.has(keyOf(note.from))) byPlace.set(keyOf(note.from), note);
  const kept = piecesOf(vml).map(({ text, isNote }) => {
    if (!isNote) return text;
    const note = byPlace.get(keyOf(placeOf(text)));
    if (note === undefined) return '';
    known.add(note);
    return changedShape(text, note);
  });
  const highest = [...vml.matchAll(/_x0000_s(\d+)/g)].reduce(
    (most, found) => Math.max(most, Number(found[1])),
    1024,
  );
  const added = notes
    .filter((note) => !known.has(note))
    .map((note, index) => newShape(note, highest + 1 + index));
  return kept.join('').replace(/<\/xml>\s*$/, () => `${added.join('')}</xml>`);
}

/** A drawing without a shape. */
export const blankDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** True where a drawing shows nothing. */
export function isBlank(vml: string): boolean {
  return !/<v:shape\b/.test(vml);
}

function changedShape(shape: string, note: NoteToDraw): string {
  const { from, place } = note;
  const moved = {
    rows: place.row - (from?.row ?? place.row),
    columns: place.column - (from?.column ?? place.column),
  };
  const anchored = shape
    .replace(/(<x:Row>\s*)\d+/, `$1${place.row}`)
    .replace(/(<x:Column>\s*)\d+/, `$1${place.column}`)
    .replace(/(<x:Anchor>)([^<]*)/, (found, open, numbers) => movedAnchor(found, { open, numbers }, moved));
  const sized = [
    ['width', note.width],
    ['height', note.height],
  ] as const;
  const looked = sized.reduce(
    (text, [name, points]) =>
      points === null ? text : text.replace(new RegExp(`([;'"\\s]${name}:)[\\d.]+pt`), `$1${points}pt`),
    anchored,
  );
  return shown(looked, note.visible);
}

function movedAnchor(
  found: string,
  anchor: { open: unknown; numbers: unknown },
  moved: { rows: number; columns: number },
): string {
  if (moved.rows === 0 && moved.columns === 0) return found;
  const places = String(anchor.numbers).split(',').map(Number);
  // Left column, offset, top row, offset, right column, offset, bottom row, offset
  const by = [moved.columns, 0, moved.rows, 0, moved.columns, 0, moved.rows, 0];
  return `${String(anchor.open)}${places.map((place, index) => Math.max(0, place + (by[index] ?? 0))).join(', ')}`;
}

function shown(shape: string, visible: boolean): string {
  if (shape.includes('<x:Visible') === visible) return shape;
  return visible
    ? shape
        .replace('</x:ClientData>', '<x:Visible/></x:ClientData>')
        .replace('visibility:hidden', 'visibility:visible')
    : shape
        .replace(/<x:Visible\s*\/>|<x:Visible>[^<]*<\/x:Visible>/, '')
        .replace('visibility:visible', 'visibility:hidden');
}

function newShape({ place, visible, width, height }: NoteToDraw, number: number): string {
  const { row, column } = place;
  const top = Math.max(0, row - 1);
  const size = `width:${width ?? 108}pt;height:${height ?? 59.25}pt`;
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;${size};z-index:1;visibility:${visible ? 'visible' : 'hidden'}" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${top}, 10, ${column + 3}, 15, ${top + 4}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>${visible ? '<x:Visible/>' : ''}</x:ClientData></v:shape>`
  );
}

function keyOf({ row, column }: CellPlace): string {
  return `${row} ${column}`;
}
