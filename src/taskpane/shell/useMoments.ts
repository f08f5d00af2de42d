import { useCallback, useState } from 'react';

/** A moment of the workbook, as far as this pane knows: what was read from then on is as it was then, or later. */
export interface Moment {
  /** Writes of this pane, and edits of sheets that are watched. */
  readonly writes: number;
  /** Changes heard of by who follows the workbook. */
  readonly heard: number;
}

/** What happened since, for looks that must not be written once they are old. */
export interface Moments {
  /** The present moment, where so many changes were heard of; to be asked before a look reads the workbook. */
  readonly after: (heard: number) => Moment;
  /** True where something that a look from that moment rests on may be different now. */
  readonly isPast: (moment: Moment) => boolean;
  readonly wrote: () => void;
  /** The checks say something else since so many changes were heard of: a look that began after these knew them. */
  readonly followed: (upTo: number) => void;
}

/** Keeps count of what makes looks old. What is followed arrives late on large workbooks: it is dated by when it was heard of. */
export function useMoments(): Moments {
  const [writes, setWrites] = useState(0);
  const [followedUpTo, setFollowedUpTo] = useState(0);
  const after = useCallback((heard: number) => ({ writes, heard }), [writes]);
  const isPast = useCallback(
    (moment: Moment) => moment.writes !== writes || moment.heard < followedUpTo,
    [writes, followedUpTo],
  );
  const wrote = useCallback(() => setWrites((before) => before + 1), []);
  const followed = useCallback((upTo: number) => setFollowedUpTo((before) => Math.max(before, upTo)), []);
  return { after, isPast, wrote, followed };
}
