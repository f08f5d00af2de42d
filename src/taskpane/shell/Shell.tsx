import { Button, Link, Text } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactNode } from 'react';
import { Suspense, lazy, useCallback, useRef, useState } from 'react';
import { HearProblem } from '../office/hearProblem';
import { OpenPaper, PaperWanted, type PaperName, type WantedPaper } from '../office/openPaper';
import { OpenUndoList } from '../office/undoList';
import { takeFocus } from '../office/useComesIntoView';
import type { MenuScreenName } from '../menu/MenuScreen';
import { useWords } from '../office/words';
import { LanguageNotice } from './LanguageNotice';
import { Tabs } from './Tabs';
import { errorCount, nextStep, openErrors, openTaskErrors } from './nextStep';
import type { ViewName } from './nextStep';
import type { OpenedWith } from './openedWith';
import { useLaw } from './useLaw';
import { usePane } from './usePane';
import { useShellStyles } from './useShellStyles';
import { Views } from './Views';

const PuttingRight = lazy(
  () => import(/* webpackChunkName: "puttingRight" */ '../puttingRight/PuttingRight'),
);
const LawNotice = lazy(() => import(/* webpackChunkName: "lawNotice" */ './LawNotice'));
const MenuScreen = lazy(() => import(/* webpackChunkName: "menu" */ '../menu/MenuScreen'));

/** The frame: what to do next, the tabs, the menu, and the view in between. */
export function Shell(props: { readonly openedWith: OpenedWith }): ReactNode {
  const words = useWords();
  const styles = useShellStyles();
  const pane = usePane();
  const law = useLaw();
  const [view, setView] = useState<ViewName>(props.openedWith.view);
  const [menu, setMenu] = useState<MenuScreenName | null>(null);
  const isMenuOpen = menu !== null;
  const closeMenu = () => setMenu(null);
  const menuButton = useRef<HTMLElement>(null);
  const keepMenuButton = useCallback((button: HTMLButtonElement | null) => {
    menuButton.current = button;
  }, []);
  const bar = useRef<HTMLDivElement>(null);
  const leaveMenu = () => {
    closeMenu();
    menuButton.current?.focus();
  };
  const [wantedPaper, setWantedPaper] = useState<WantedPaper | null>(null);
  const openPaper = useCallback((name: PaperName) => {
    setWantedPaper((before) => ({ name, asked: (before?.asked ?? 0) + 1 }));
    setView('summaries');
    setMenu(null);
  }, []);
  const openUndoList = useCallback(() => setMenu('undo'), []);
  const known = {
    office: pane.office,
    check: pane.check?.last ?? null,
    lists: pane.nominees.view,
    nomineeCheck: pane.nominees.check?.last ?? null,
    settled: pane.settling.settled,
    nomineesSettled: pane.nominees.settling.settled,
    fillable: pane.summaries.fillable,
  };
  const next = nextStep(words, known);
  const open = (wanted: ViewName) => {
    setView(wanted);
    closeMenu();
  };
  // the link goes away with the step that it leads to: the focus goes where it led
  const follow = (wanted: ViewName) => {
    open(wanted);
    const tab = bar.current?.querySelector<HTMLElement>(`[role=tab][value=${wanted}]`);
    if (tab) takeFocus(tab);
  };
  const { view: nextView } = next;

  return (
    <div className={styles.root}>
      <header>
        <div className={styles.next} role="status" aria-label={words.pane.next.label} data-next-step>
          <Text size={200}>{next.text}</Text>
          {nextView !== null && (nextView !== view || isMenuOpen) ? (
            <Link as="button" onClick={() => follow(nextView)}>
              <Text size={200}>{next.button}</Text>
            </Link>
          ) : null}
        </div>
        <div ref={bar} className={styles.bar}>
          <Tabs
            view={isMenuOpen ? null : view}
            errors={{
              plan: errorCount(pane.planCheck, pane.planSettling.settled),
              tasks: openTaskErrors(known),
              nominees: openErrors(known),
            }}
            onOpen={open}
          />
          <Button
            ref={keepMenuButton}
            className={styles.menu}
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={words.pane.menu.open}
            aria-expanded={isMenuOpen}
            onClick={() => setMenu(isMenuOpen ? null : 'list')}
          />
        </div>
      </header>
      <HearProblem value={pane.leftBehind.hear}>
        <OpenUndoList value={openUndoList}>
          <main className={styles.content}>
            <LanguageNotice />
            {law === null || law.trouble === null ? null : (
              <Suspense fallback={null}>
                <LawNotice used={law.used} trouble={law.trouble} />
              </Suspense>
            )}
            {pane.leftBehind.isAny ? (
              <Suspense fallback={null}>
                <PuttingRight pane={pane} />
              </Suspense>
            ) : null}
            {menu === null ? null : (
              <Suspense fallback={null}>
                <MenuScreen
                  key={menu}
                  office={pane.office}
                  from={view}
                  opensAt={menu}
                  onClose={leaveMenu}
                  onRefresh={pane.refresh}
                />
              </Suspense>
            )}
            <OpenPaper value={openPaper}>
              <PaperWanted value={wantedPaper}>
                <Views
                  pane={pane}
                  shown={isMenuOpen ? null : view}
                  openedWith={props.openedWith}
                  onOpen={open}
                />
              </PaperWanted>
            </OpenPaper>
          </main>
        </OpenUndoList>
      </HearProblem>
    </div>
  );
}
