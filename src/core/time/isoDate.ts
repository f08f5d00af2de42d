/** A day as YYYY-MM-DD. Made only by functions of this folder, so that it is always a real day. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };
