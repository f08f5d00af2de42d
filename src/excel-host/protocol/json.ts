/** What travels in a request or an answer. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** True for an object (not an array, not null). */
export function isJsonObject(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for an array of JSON values. */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Parses JSON text; a reviver is not needed since the wire has no types of its own. */
export function parseJson(text: string): Json {
  const value: Json = JSON.parse(text);
  return value;
}
