/** How long nobody must have typed, in milliseconds, before the pane hears of an edit. */
export const typingPauseMs = 500;

/** The same where findings follow: they are current soon after a cell is left. */
export const followingPauseMs = 150;
