/** H: read in the law or decree; M: second-hand or well known; L: general knowledge, at most a warning. */
export type Confidence = 'H' | 'M' | 'L';
