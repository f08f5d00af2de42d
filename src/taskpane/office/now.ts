/** The moment on this machine's clock, in milliseconds. */
export const now = (): number => Date.now();
