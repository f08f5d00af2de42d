import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { NomineeCheck } from '../../core/office/nomineeCheck';
import { readDay, readYear, typedDay } from '../../actions/saying/caseInputs';
import type { AskedCase } from '../office/askedCase';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { Facts } from '../parts/Facts';
import { SettingsSheet } from './SettingsSheet';
import type { Nominees } from './useNominees';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  small: { color: tokens.colorNeutralForeground2 },
});

/** By which year and days the lists were judged, with what the office set itself, and the way to change them. */
export function CaseFacts(props: {
  readonly check: NomineeCheck;
  readonly nominees: Nominees;
  readonly onWritten: () => void;
}): ReactNode {
  const { check, nominees } = props;
  const words = usePart('nomineesView').facts;
  const styles = useStyles();
  const { year, standardsDays, decisionDay, law } = check;
  return (
    <Disclosure label={words.title}>
      <div className={styles.root}>
        <Facts
          facts={[
            { name: words.year, value: words.yearOf(year.year, words.years[year.from]) },
            { name: words.standards, value: words.lawOf(standardsDays) },
            {
              name: words.decision,
              value: words.dayOf(decisionDay.date, words.decisions[decisionDay.which]),
            },
            { name: words.edition, value: words.editionOf(law.edition) },
            {
              name: words.changed,
              value: words.changedNames(law.changed.map(({ entry }) => words.settingName(entry.key))),
            },
          ]}
        />
        {law.problems.map(({ key, kind }) => (
          <Text key={`${key} ${kind}`} size={200}>
            {words.problem(words.settingName(key), kind)}
          </Text>
        ))}
        <CaseForm asked={nominees.asked} onApply={nominees.checkBy} />
        <SettingsSheet onWritten={props.onWritten} />
      </div>
    </Disclosure>
  );
}

/** Another year, a day of decision or a day due; left blank, the lists' own hold. */
function CaseForm(props: {
  readonly asked: AskedCase;
  readonly onApply: (asked: AskedCase) => void;
}): ReactNode {
  const { asked } = props;
  const words = usePart('nomineesView').facts;
  const styles = useStyles();
  const [year, setYear] = useState(asked.year === undefined ? '' : String(asked.year));
  const [decision, setDecision] = useState(
    asked.decisionDate === undefined ? '' : typedDay(asked.decisionDate),
  );
  const [due, setDue] = useState(asked.dueDate === undefined ? '' : typedDay(asked.dueDate));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isNoDay(decision) || isNoDay(due)) return;
        const [readingYear, decisionDate, dueDate] = [readYear(year), readDay(decision), readDay(due)];
        props.onApply({
          ...(readingYear === null ? {} : { year: readingYear }),
          ...(decisionDate === null ? {} : { decisionDate }),
          ...(dueDate === null ? {} : { dueDate }),
        });
      }}
    >
      <Field label={words.askYear}>
        <Input
          size="small"
          type="number"
          min={2017}
          max={2100}
          value={year}
          onChange={(_event, data) => setYear(data.value)}
        />
      </Field>
      <DayField label={words.askDecision} typed={decision} onType={setDecision} />
      <DayField label={words.askDue} typed={due} onType={setDue} />
      <Button size="small" type="submit">
        {words.apply}
      </Button>
    </form>
  );
}

/** True for what was typed and is no day. */
function isNoDay(typed: string): boolean {
  return typed.trim() !== '' && readDay(typed) === null;
}

/** A day to type as papers write it: the browser's own field would show it in the browser's language. */
function DayField(props: {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}): ReactNode {
  const words = usePart('nomineesView').facts;
  const wrong = isNoDay(props.typed) ? { validationMessage: words.noDay(props.typed.trim()) } : {};
  return (
    <Field label={props.label} {...wrong}>
      <Input
        size="small"
        placeholder={words.dayForm}
        value={props.typed}
        onChange={(_event, data) => props.onType(data.value)}
      />
    </Field>
  );
}
