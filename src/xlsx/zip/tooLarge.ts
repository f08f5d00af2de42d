/** Thrown while a file is read that holds more than can be read; whoever opens files turns it into "tooLarge". */
export class TooLarge extends Error {
  constructor(what: string) {
    super(`${what}: more than can be read`);
  }
}
