import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlanSheetPreview } from '../../actions/papers/planSheet';
import type { TypedCell } from '../../core/papers/planSheet/standingSheet';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { PagedList } from './PagedList';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  line: { overflowWrap: 'anywhere' },
});

/** What a plan changes on the sheet that stands: lines that come, change and go; what people typed, and what of it goes. */
export function PlanChanges(props: { readonly preview: PlanSheetPreview }): ReactNode {
  const { preview } = props;
  const words = usePart('planChanges');
  const { kept, ownRows, takenOut, lost, beside } = preview;
  return (
    <>
      <LineCounts preview={preview} />
      <Told name="kept" words={words.kept} cells={kept} />
      <Told name="ownRows" words={words.ownRows} cells={ownRows} />
      <ToldNames name="takenOut" words={words.takenOut} names={takenOut} />
      <Told name="lost" words={words.lost} cells={lost} />
      <Told name="beside" words={words.beside} cells={beside} />
    </>
  );
}

/** "+ 1 dòng thêm ~ 2 dòng đổi − 0 dòng bỏ", and the names behind them. */
function LineCounts(props: { readonly preview: PlanSheetPreview }): ReactNode {
  const { added, changed, removed } = props.preview;
  const words = usePart('planChanges').lines;
  const styles = useStyles();
  const kinds = [
    { sign: '+', text: words.added(added.length), names: added },
    { sign: '~', text: words.changed(changed.length), names: changed },
    { sign: '−', text: words.removed(removed.length), names: removed },
  ];
  const named = kinds.filter(({ names }) => names.length > 0);
  if (named.length === 0) return <Text data-plan-lines="0">{words.none}</Text>;
  return (
    <>
      <div className={styles.counts} data-plan-lines={added.length + changed.length + removed.length}>
        {kinds.map(({ sign, text }) => (
          <Text key={sign}>
            {sign} {text}
          </Text>
        ))}
      </div>
      <Disclosure label={words.names}>
        {named.map(({ sign, text, names }) => (
          <div key={sign}>
            <Text weight="semibold">{text}</Text>
            <PagedList lines={names} />
          </div>
        ))}
      </Disclosure>
    </>
  );
}

/** Cells and what becomes of them: one alone in a line of its own, more behind their number; none: nothing. */
function Told(props: {
  readonly name: string;
  readonly words: {
    readonly one: (address: string, text: string) => string;
    readonly many: (count: number) => string;
  };
  readonly cells: readonly TypedCell[];
}): ReactNode {
  const { name, words, cells } = props;
  const { cell: nameOf } = usePart('planChanges');
  return (
    <ToldNames
      name={name}
      words={{
        one: () => cells.map(({ address, text }) => words.one(address, text)).join(''),
        many: words.many,
      }}
      names={cells.map(({ address, text }) => nameOf(address, text))}
    />
  );
}

/** The same of lines by their names. */
function ToldNames(props: {
  readonly name: string;
  readonly words: { readonly one: (name: string) => string; readonly many: (count: number) => string };
  readonly names: readonly string[];
}): ReactNode {
  const { name, words, names } = props;
  const styles = useStyles();
  const [first] = names;
  if (first === undefined) return null;
  return (
    <div data-plan-told={name} className={styles.line}>
      {names.length === 1 ? (
        <Text>{words.one(first)}</Text>
      ) : (
        <Disclosure label={words.many(names.length)}>
          <PagedList lines={names} />
        </Disclosure>
      )}
    </div>
  );
}
