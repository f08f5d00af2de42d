import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { cellAddress } from '../../actions/saying/cellNames';
import type { CellChange } from '../../core/sheets/cellChange';
import { usePart } from '../office/words';
import type { TextPiece } from './visibleBlanks';
import { blankKinds, blankSigns, signOf, textPieces } from './visibleBlanks';
import { SheetWords } from '../parts/SheetWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  // struck out or underlined, the signs of blanks could not be told from the line
  value: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', textDecorationLine: 'none' },
  sign: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightBold },
  fresh: { fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground2 },
  more: { alignSelf: 'flex-start' },
});

const pageSize = 10;

/** Old and new value of each cell that would be written, ten at a time; blanks that nobody would see have signs. */
export function Changes(props: { readonly fixes: readonly CellChange[] }): ReactNode {
  const { fixes } = props;
  const { fixes: words, blanks } = usePart('findings');
  const styles = useStyles();
  const [size, setSize] = useState(pageSize);
  const shown = fixes.slice(0, size).map((fix) => ({ fix, from: piecesOf(fix.from), to: piecesOf(fix.to) }));
  const kinds = blankKinds(shown.flatMap(({ from, to }) => [from, to]));
  const left = fixes.length - size;
  return (
    <>
      <ul className={styles.list} data-changes>
        {shown.map(({ fix, from, to }) => (
          <li key={`${fix.cell.sheet} ${cellAddress(fix.cell)}`}>
            <Text size={200} className={styles.small}>
              {words.change(cellAddress(fix.cell))}
            </Text>
            <del className={styles.value}>
              <SheetWords>
                <Value pieces={from} />
              </SheetWords>
            </del>
            {' → '}
            <ins className={styles.value}>
              <span className={styles.fresh}>
                <SheetWords>
                  <Value pieces={to} />
                </SheetWords>
              </span>
            </ins>
          </li>
        ))}
      </ul>
      {kinds.length === 0 ? null : (
        <Text size={200} className={styles.small} data-blanks>
          {blanks.line(kinds.map((kind) => blanks.sign(blankSigns[kind], blanks.legend[kind])).join(', '))}
        </Text>
      )}
      {left > 0 ? (
        <Button size="small" className={styles.more} onClick={() => setSize(size + pageSize * 5)}>
          {words.more(left)}
        </Button>
      ) : null}
    </>
  );
}

/** A value; where it has signs for blanks, a reader hears how many blanks there are instead of the signs. */
function Value(props: { readonly pieces: readonly TextPiece[] }): ReactNode {
  const { pieces } = props;
  const { fixes: words, blanks } = usePart('findings');
  const styles = useStyles();
  if (pieces.length === 0) return words.blank;
  if (pieces.every(({ kind }) => kind === 'letters')) return pieces.map(signOf);
  const said = pieces.map((piece) =>
    piece.kind === 'letters' ? piece.text : blanks.said(piece.count, blanks.legend[piece.kind]),
  );
  return (
    <span role="img" aria-label={said.join('').trim()}>
      {pieces.map((piece, index) =>
        piece.kind === 'letters' ? (
          piece.text
        ) : (
          <span key={index} className={styles.sign}>
            {signOf(piece)}
          </span>
        ),
      )}
    </span>
  );
}

function piecesOf(value: CellChange['from']): readonly TextPiece[] {
  return textPieces(String(value));
}
