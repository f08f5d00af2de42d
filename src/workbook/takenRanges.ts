/** Ranges whose answers were taken apart. Office.js keeps them, with every value that Excel answered, until its run ends. */
export interface TakenRanges {
  add(range: Excel.Range): void;
  /**
   * Lets go of them. Queues a command for each, so it is called where another batch is being queued anyway: what stands
   * in the queue at the end of a run costs a batch of its own.
   */
  letGo(): void;
}

/** No ranges yet. */
export function takenRanges(): TakenRanges {
  let taken: Excel.Range[] = [];
  return {
    add: (range) => {
      taken.push(range);
    },
    letGo: () => {
      for (const range of taken) {
        // only a range that was tracked by hand leaves the list that the run cleans up at its end
        range.track();
        range.untrack();
      }
      taken = [];
    },
  };
}
