import type { LawFileFound } from '../../actions/openLaw';

/** Where an office may put an edition of its own, beside this page. */
const place = 'law/edition.json';
/** A server that does not answer must not keep the pane from the workbook. */
const patienceMs = 5000;

/**
 * Asks the page's own server, and no other, for the edition beside it, each time anew: what a browser kept is asked
 * about again. A page in the file's place (hosts that answer every address with one) is no file. Never throws.
 */
export async function lawBeside(): Promise<LawFileFound> {
  const stopper = new AbortController();
  const timer = setTimeout(() => stopper.abort(), patienceMs);
  try {
    const answer = await fetch(new URL(place, document.baseURI), {
      cache: 'no-cache',
      credentials: 'same-origin',
      signal: stopper.signal,
    });
    if (answer.status === 404 || answer.status === 410) return { kind: 'none' };
    if (!answer.ok) return { kind: 'unreachable', status: answer.status };
    const text = await answer.text();
    return /^\uFEFF?\s*</.test(text) ? { kind: 'none' } : { kind: 'text', text };
  } catch {
    return { kind: 'unreachable', status: null };
  } finally {
    clearTimeout(timer);
  }
}
