import { Button, Switch, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import { useLanguageChoice } from '../office/languageChoice';
import { takeFocus } from '../office/useComesIntoView';
import { usePart, useWords } from '../office/words';
import type { OfficeView } from '../../core/office/officeView';
import type { GuideSection } from '../../strings/guideSections';
import { AppendixScreen } from './AppendixScreen';
import { BeginningScreen } from './BeginningScreen';
import { BodiesScreen } from './BodiesScreen';
import { CleanScreen } from './CleanScreen';
import { HelpScreen } from './HelpScreen';
import { MachineScreen } from './MachineScreen';
import { UndoScreen } from './UndoScreen';

/** A screen behind the menu button; `list` is the list of them. */
export type MenuScreenName =
  'list' | 'undo' | 'appendix' | 'bodies' | 'clean' | 'beginning' | 'help' | 'machine';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalXS },
  entry: { justifyContent: 'flex-start' },
  back: { alignSelf: 'flex-start' },
});

/** What stands behind the menu button, as one list that needs no pop-up: undo, appendix, bodies, cleaning, sheets to begin with, help, machine report, read anew, the other language, whether findings follow. */
export default function MenuScreen(props: {
  readonly office: OfficeView | null;
  readonly isReading: boolean;
  /** What the guide is opened at: the view that the menu was opened over, or how to begin where that is empty. */
  readonly guideAt: GuideSection;
  readonly opensAt: MenuScreenName;
  readonly following: { readonly follows: boolean; readonly toggle: () => void };
  readonly onClose: () => void;
  readonly onRefresh: (reason: { readonly wrote: boolean }) => void;
}): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const [screen, setScreen] = useState<MenuScreenName>(props.opensAt);
  // its screens are opened at once, then, and not one by one
  usePart('office');
  const { menu, language } = words.pane;
  const { language: spoken, choose } = useLanguageChoice();
  const other = spoken === 'vi' ? 'en' : 'vi';
  const back = screen === 'list' ? props.onClose : () => setScreen('list');
  const begins = useCallback((button: HTMLButtonElement | null) => {
    if (button !== null) takeFocus(button);
  }, []);
  return (
    <div
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        back();
      }}
    >
      <Button
        key={screen}
        ref={begins}
        className={styles.back}
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        onClick={back}
      >
        {menu.back}
      </Button>
      {screen === 'list' ? (
        <nav className={styles.list} aria-label={menu.open}>
          {(['undo', 'appendix', 'bodies', 'clean', 'beginning', 'help', 'machine'] as const).map((name) => (
            <Button key={name} className={styles.entry} onClick={() => setScreen(name)}>
              <Text>{menu[name]}</Text>
            </Button>
          ))}
          <Button
            className={styles.entry}
            onClick={() => {
              props.onRefresh({ wrote: false });
              props.onClose();
            }}
          >
            <Text>{menu.refresh}</Text>
          </Button>
          <Button className={styles.entry} lang={other} onClick={() => choose(other)}>
            <Text>{language.otherName}</Text>
          </Button>
          <Switch checked={props.following.follows} label={menu.follows} onChange={props.following.toggle} />
        </nav>
      ) : null}
      {screen === 'undo' ? <UndoScreen onUndone={() => props.onRefresh({ wrote: true })} /> : null}
      {screen === 'appendix' ? (
        <AppendixScreen office={props.office} onSaved={() => props.onRefresh({ wrote: false })} />
      ) : null}
      {screen === 'bodies' ? <BodiesScreen office={props.office} onRefresh={props.onRefresh} /> : null}
      {screen === 'clean' ? (
        <CleanScreen
          isReadOnly={props.office?.isReadOnly ?? false}
          onCleaned={() => props.onRefresh({ wrote: false })}
          onLeave={() => setScreen('list')}
        />
      ) : null}
      {screen === 'beginning' ? (
        <BeginningScreen
          office={props.office}
          isReading={props.isReading}
          onChanged={() => props.onRefresh({ wrote: true })}
        />
      ) : null}
      {screen === 'help' ? <HelpScreen guideAt={props.guideAt} /> : null}
      {screen === 'machine' ? <MachineScreen /> : null}
    </div>
  );
}
