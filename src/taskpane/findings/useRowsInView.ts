import type { ReactVirtualizer, Rect, Virtualizer } from '@tanstack/react-virtual';
import {
  defaultRangeExtractor,
  measureElement,
  observeElementRect,
  useVirtualizer,
} from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** About as high as a row usually is, until it has been drawn once. */
export interface RowSizes {
  readonly count: number;
  readonly keyOf: (index: number) => string;
  readonly usualHeight: (index: number) => number;
  /** A row that is drawn wherever the person has scrolled to, e.g. the one that has the focus; -1: none. */
  readonly kept: number;
}

/** Before its page is laid out a webview says 0: then a pane of usual height is meant. */
const usualPane: Rect = { width: 320, height: 800 };

type Rows = ReactVirtualizer<HTMLElement, HTMLElement>;

/**
 * Which rows of a long list are near what is seen. The pane scrolls as a whole, so the list counts from wherever it starts in
 * the scrolling page.
 */
export function useRowsInView(list: RefObject<HTMLElement | null>, sizes: RowSizes): Rows {
  const { count, keyOf, usualHeight, kept } = sizes;
  const start = useStart(list);
  // what it answers is read in the component that asks, and handed to nothing that remembers
  // eslint-disable-next-line react-hooks/incompatible-library
  return useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => scrollingPage(list.current),
    estimateSize: usualHeight,
    getItemKey: keyOf,
    scrollMargin: start,
    overscan: 4,
    initialRect: usualPane,
    observeElementRect: (rows, tell) =>
      observeElementRect(rows, (rect) => tell(rect.height === 0 ? usualPane : rect)),
    measureElement: (element, entry, rows) => heightOf(element, entry, { rows, usualHeight }),
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range);
      if (kept < 0 || kept >= count || near.includes(kept)) return near;
      return [...near, kept].sort((a, b) => a - b);
    },
    useFlushSync: false,
  });
}

/** A view that is not shown has no heights: its rows keep the usual ones. */
function heightOf(
  element: HTMLElement,
  entry: ResizeObserverEntry | undefined,
  {
    rows,
    usualHeight,
  }: { readonly rows: Virtualizer<HTMLElement, HTMLElement> } & Pick<RowSizes, 'usualHeight'>,
): number {
  const height = measureElement(element, entry, rows);
  if (height > 0) return height;
  const index = rows.indexFromElement(element);
  return rows.measurementsCache[index]?.size ?? usualHeight(index);
}

/** The part of the pane that scrolls. */
function scrollingPage(list: HTMLElement | null): HTMLElement | null {
  return list?.closest('main') ?? null;
}

/** How far below the top of the scrolling page the list starts, in pixels; followed while what is above it changes. */
function useStart(list: RefObject<HTMLElement | null>): number {
  const [start, setStart] = useState(0);
  useEffect(() => {
    const page = scrollingPage(list.current);
    if (page === null || typeof ResizeObserver === 'undefined') return;
    const look = () => {
      // a view that is not shown is nowhere
      if (list.current === null || list.current.getClientRects().length === 0) return;
      const top = list.current.getBoundingClientRect().top - page.getBoundingClientRect().top;
      setStart(Math.round(top + page.scrollTop));
    };
    // it also tells once at the beginning, before anything is painted
    const observer = new ResizeObserver(look);
    for (const part of page.children) observer.observe(part);
    page.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      page.removeEventListener('scroll', look);
    };
  }, [list]);
  return start;
}
