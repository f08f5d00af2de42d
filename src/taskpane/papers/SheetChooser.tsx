import { Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';

/** Sheets of this workbook that lists are taken from as well; nothing where there are none. */
export function SheetChooser(props: {
  readonly sheets: readonly string[];
  readonly chosen: readonly string[];
  readonly isDisabled: boolean;
  readonly onChoose: (chosen: readonly string[]) => void;
}): ReactNode {
  const { sheets, chosen } = props;
  const words = usePart('papersView').join;
  if (sheets.length === 0) return null;
  return (
    <Disclosure label={words.sheets(chosen.length)}>
      {sheets.map((sheet) => (
        <div key={sheet}>
          <Checkbox
            label={sheet}
            checked={chosen.includes(sheet)}
            disabled={props.isDisabled}
            onChange={(_event, data) =>
              props.onChoose(
                data.checked === true ? [...chosen, sheet] : chosen.filter((one) => one !== sheet),
              )
            }
          />
        </div>
      ))}
    </Disclosure>
  );
}
