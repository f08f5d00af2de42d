/** How long nobody must have typed, in milliseconds, before the pane hears of an edit. */
export const typingPauseMs = 500;
