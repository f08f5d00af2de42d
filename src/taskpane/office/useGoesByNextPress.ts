import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** What a person presses to do something else, or to see something else. */
const controls = 'button, a[href], [role=button], [role=tab], input, select, summary';

/**
 * Tells when a word on what is done has been read: the next control that is pressed outside of its frame, a tab too, begins
 * something else. Presses within the frame are about the word itself.
 */
export function useGoesByNextPress(frame: RefObject<HTMLElement | null>, onGone: () => void): void {
  const latest = useRef(onGone);
  useEffect(() => {
    latest.current = onGone;
  }, [onGone]);
  useEffect(() => {
    const pressed = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest(controls) === null) return;
      // a button that went away with its own press was no other thing
      if (!target.isConnected || frame.current === null || frame.current.contains(target)) return;
      latest.current();
    };
    document.addEventListener('click', pressed);
    return () => document.removeEventListener('click', pressed);
  }, [frame]);
}
