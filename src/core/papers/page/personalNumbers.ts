/** Nine digits and more in a row, spaces and dots between them allowed: old and new identity numbers, telephone numbers. */
const longNumber = /\d(?:[ .]?\d){8,}/g;

/** What stands in place of one. */
export const hiddenNumber = '•••';

/** A text without personal numbers, for papers that go from hand to hand. */
export function withoutPersonalNumbers(text: string): string {
  return text.replace(longNumber, hiddenNumber);
}
