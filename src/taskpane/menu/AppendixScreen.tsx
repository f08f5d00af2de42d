import { Button, Field, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { OfficeView } from '../../core/office/officeView';
import type { AppendixColumn, AppendixSettings } from '../../core/plan/appendixSettings';
import { useActions } from '../office/actions';
import { useRun } from '../office/useRun';
import { usePart } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import { ViewTitle } from '../parts/ViewTitle';
import { movedUp } from './columnOrder';
import { FurtherColumns } from './FurtherColumns';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  column: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  save: { alignSelf: 'flex-start' },
});

/** How the office wants its appendix: form of the note line, names of the groups, further columns and the order of all. */
export function AppendixScreen(props: {
  readonly office: OfficeView | null;
  readonly onSaved: () => void;
}): ReactNode {
  const words = usePart('office').appendix;
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ViewTitle>{words.title}</ViewTitle>
      {props.office === null ? (
        <Text>{words.noOffice}</Text>
      ) : (
        <Choices
          settings={props.office.appendix}
          offered={props.office.furtherColumns}
          onSaved={props.onSaved}
        />
      )}
    </div>
  );
}

function Choices(props: {
  readonly settings: AppendixSettings;
  readonly offered: OfficeView['furtherColumns'];
  readonly onSaved: () => void;
}): ReactNode {
  const words = usePart('office').appendix;
  const styles = useStyles();
  const actions = useActions();
  const saving = useRun<null>();
  const [settings, setSettings] = useState(props.settings);
  const change = (changed: Partial<AppendixSettings>) => {
    saving.reset();
    setSettings({ ...settings, ...changed });
  };
  const forms = Object.keys(words.forms) as readonly AppendixSettings['form'][];
  const groupNames = Object.keys(words.groupNames) as readonly AppendixSettings['groupName'][];
  return (
    <>
      <Field label={words.form}>
        <RadioGroup
          value={settings.form}
          onChange={(_event, data) =>
            change({ form: forms.find((form) => form === data.value) ?? settings.form })
          }
        >
          {forms.map((form) => (
            <Radio key={form} value={form} label={words.forms[form]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.groupName}>
        <RadioGroup
          value={settings.groupName}
          onChange={(_event, data) =>
            change({ groupName: groupNames.find((name) => name === data.value) ?? settings.groupName })
          }
        >
          {groupNames.map((name) => (
            <Radio key={name} value={name} label={words.groupNames[name]} />
          ))}
        </RadioGroup>
      </Field>
      <FurtherColumns
        offered={props.offered}
        columns={settings.columns}
        onChange={(columns) => change({ columns })}
      />
      <Columns columns={settings.columns} onChange={(columns) => change({ columns })} />
      <Button
        className={styles.save}
        appearance="primary"
        disabled={saving.run.state === 'running'}
        onClick={() => void saving.start(() => actions.setAppendix(settings), props.onSaved)}
      >
        {words.save}
      </Button>
      {saving.run.state === 'done' ? <Text role="status">{words.saved}</Text> : null}
      {saving.run.state === 'failed' ? (
        <ProblemNotice problem={saving.run.problem} onRetry={saving.again} />
      ) : null}
    </>
  );
}

/** The columns from left to right, each with a way one place forward: by mouse and keyboard alike. */
function Columns(props: {
  readonly columns: readonly AppendixColumn[];
  readonly onChange: (columns: readonly AppendixColumn[]) => void;
}): ReactNode {
  const words = usePart('office').appendix;
  const styles = useStyles();
  return (
    <div role="group" aria-label={words.columns}>
      <Text>{words.columns}</Text>
      <ol className={styles.list}>
        {props.columns.map((column, index) => (
          <li key={column} className={styles.column}>
            <Text>
              {index + 1}. {words.column[column]}
            </Text>
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowUpRegular />}
              disabledFocusable={index === 0}
              aria-label={words.up(words.column[column])}
              onClick={() => props.onChange(movedUp(props.columns, index))}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
