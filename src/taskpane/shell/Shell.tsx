import { Button, Link, Text } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactNode } from 'react';
import { Suspense, lazy, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SampleSheet } from '../../core/office/sampleSheets';
import { HearProblem } from '../office/hearProblem';
import { Dock } from '../office/dock';
import { keepFocus } from '../office/keepFocus';
import { OpenPaper, PaperWanted, type PaperName, type WantedPaper } from '../office/openPaper';
import { SampleShown } from '../office/sampleShown';
import { StandingSheets, standing } from '../office/standingSheets';
import { OpenView } from '../office/openView';
import { OpenUndoList } from '../office/undoList';
import { useFlag } from '../office/useFlag';
import { takeFocus } from '../office/useComesIntoView';
import type { MenuScreenName } from '../menu/MenuScreen';
import { useWords } from '../office/words';
import { keptPlan } from '../plan/keptPlan';
import { LanguageNotice } from './LanguageNotice';
import { Tabs } from './Tabs';
import { errorCount, isViewEmpty, nextStep, openErrors, openTaskErrors } from './nextStep';
import type { ViewName } from './nextStep';
import type { OpenedWith } from './openedWith';
import { useLaw } from './useLaw';
import { usePane } from './usePane';
import { useShellStyles } from './useShellStyles';
import { Views } from './Views';
import { Said } from '../parts/SheetWords';

const PuttingRight = lazy(
  () => import(/* webpackChunkName: "puttingRight" */ '../puttingRight/PuttingRight'),
);
const LawNotice = lazy(() => import(/* webpackChunkName: "lawNotice" */ './LawNotice'));
const SampleBar = lazy(() => import(/* webpackChunkName: "sampleBar" */ '../beginning/SampleBar'));
const MenuScreen = lazy(() => import(/* webpackChunkName: "menu" */ '../menu/MenuScreen'));

const noSample: readonly SampleSheet[] = [];

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
  const root = useRef<HTMLDivElement>(null);
  const [dock, setDock] = useState<HTMLElement | null>(null);
  useEffect(() => (root.current === null ? undefined : keepFocus(root.current)), []);
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
  const sample = pane.office?.sample ?? noSample;
  const { isOn: wasSample, turnOn: rememberSample } = useFlag();
  if (sample.length > 0 && !wasSample) rememberSample();
  const [gone, setGone] = useState<readonly string[]>([]);
  const stand = useMemo(
    () =>
      standing(
        gone,
        sample.map(({ sheet }) => sheet),
      ),
    [gone, sample],
  );
  const known = {
    office: pane.office,
    check: pane.check?.last ?? null,
    lists: pane.nominees.view,
    nomineeCheck: pane.nominees.check?.last ?? null,
    settled: pane.settling.settled,
    nomineesSettled: pane.nominees.settling.settled,
    fillable: pane.summaries.fillable,
    unwrittenItems: pane.unwrittenItems,
  };
  const next = nextStep(words, known);
  const openView = useCallback((wanted: ViewName) => {
    setView(wanted);
    setMenu(null);
  }, []);
  // the link goes away with the step that it leads to: the focus goes where it led
  const follow = (wanted: ViewName) => {
    openView(wanted);
    const tab = bar.current?.querySelector<HTMLElement>(`[role=tab][value=${wanted}]`);
    if (tab) takeFocus(tab);
  };
  const { view: nextView } = next;
  // once, when the workbook is read; not over a plan on its way, nor over a tab that was pressed meanwhile
  const { isOn: isToPickUp, turnOff: pickedUp } = useFlag({ isOnAtFirst: props.openedWith.picksUp });
  if (isToPickUp && pane.office !== null) {
    pickedUp();
    if (nextView !== null && keptPlan() === null && view === props.openedWith.view) setView(nextView);
  }
  const shown = isMenuOpen ? null : view;
  const opener = useMemo(() => ({ shown, open: openView }), [shown, openView]);

  return (
    <div ref={root} className={styles.root}>
      <header>
        <div className={styles.next} role="status" aria-label={words.pane.next.label} data-next-step>
          <Text size={200}>
            <Said>{next.text}</Said>
          </Text>
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
            onOpen={openView}
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
          <SampleShown value={sample}>
            <OpenView value={opener}>
              <StandingSheets value={stand}>
                <Dock value={dock}>
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
                    {wasSample ? (
                      <Suspense fallback={null}>
                        <SampleBar
                          sample={sample}
                          isReadOnly={pane.office?.isReadOnly === true}
                          onRemoved={setGone}
                          onChanged={() => pane.refresh({ wrote: true })}
                        />
                      </Suspense>
                    ) : null}
                    {menu === null ? null : (
                      <Suspense fallback={null}>
                        <MenuScreen
                          key={menu}
                          office={pane.office}
                          isReading={pane.isReading}
                          guideAt={isViewEmpty(view, known) ? 'beginning' : view}
                          opensAt={menu}
                          onClose={leaveMenu}
                          following={pane.following}
                          onRefresh={pane.refresh}
                        />
                      </Suspense>
                    )}
                    <OpenPaper value={openPaper}>
                      <PaperWanted value={wantedPaper}>
                        <Views pane={pane} shown={shown} openedWith={props.openedWith} onOpen={openView} />
                      </PaperWanted>
                    </OpenPaper>
                  </main>
                </Dock>
              </StandingSheets>
            </OpenView>
          </SampleShown>
        </OpenUndoList>
      </HearProblem>
      <div ref={setDock} hidden={isMenuOpen} className={styles.dock} data-dock />
    </div>
  );
}
