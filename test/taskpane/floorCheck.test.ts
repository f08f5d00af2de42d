/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';

const source = readFileSync(join(__dirname, '..', '..', 'src', 'taskpane', 'floorCheck.js'), 'utf8');
const reasons = ['excel', 'webview', 'host', 'offline', 'files'];

interface FakeOffice {
  readonly host: string | null;
  readonly sets: readonly string[];
}

/** Runs the script in a page as an old or a new Office would, and answers what the person sees. */
function runIn(given: {
  readonly office: FakeOffice | null;
  readonly hasCss: boolean;
  readonly ownScript: 'came' | 'missing';
}): {
  readonly shown: readonly string[];
  readonly isPaneStarted: boolean;
} {
  document.body.innerHTML = `<main id="floor" hidden>${reasons
    .map((reason) => `<p id="floor-${reason}" hidden></p>`)
    .join('')}</main><div id="pane"></div>`;
  const { office } = given;
  const page: Record<string, unknown> = window as unknown as Record<string, unknown>;
  page['CSS'] = given.hasCss ? { supports: () => true } : undefined;
  page['Office'] =
    office === null
      ? undefined
      : {
          onReady: (ready: (info: unknown) => void) => ready({ host: office.host }),
          context: {
            requirements: {
              isSetSupported: (name: string, version: string) => office.sets.includes(`${name} ${version}`),
            },
          },
        };
  const run = new Function(source);
  run();
  let isPaneStarted = false;
  const waits = page['whenFloorHolds'] as (callback: () => void) => void;
  if (given.ownScript === 'came') {
    waits(() => {
      isPaneStarted = true;
    });
  }
  window.dispatchEvent(new Event('load'));
  const shown = reasons.filter((reason) => document.getElementById(`floor-${reason}`)?.hidden === false);
  return { shown, isPaneStarted };
}

const enough = { host: 'Excel', sets: ['ExcelApi 1.14'] };

describe('the first script of the page', () => {
  test.each([
    ['Excel of the floor', { office: enough, hasCss: true, ownScript: 'came' }, [], true],
    [
      'an older Excel',
      { office: { host: 'Excel', sets: ['ExcelApi 1.9'] }, hasCss: true, ownScript: 'came' },
      ['excel'],
      false,
    ],
    [
      'another program',
      { office: { host: 'Word', sets: [] }, hasCss: true, ownScript: 'came' },
      ['host'],
      false,
    ],
    [
      'a plain browser',
      { office: { host: null, sets: [] }, hasCss: true, ownScript: 'came' },
      ['host'],
      false,
    ],
    ['an old webview', { office: enough, hasCss: false, ownScript: 'came' }, ['webview'], false],
    ['no network', { office: null, hasCss: true, ownScript: 'came' }, ['offline'], false],
    ['no script of our own', { office: enough, hasCss: true, ownScript: 'missing' }, ['files'], false],
    ['neither script', { office: null, hasCss: true, ownScript: 'missing' }, ['offline'], false],
    [
      'no script of our own in an older Excel',
      { office: { host: 'Excel', sets: [] }, hasCss: true, ownScript: 'missing' },
      ['excel'],
      false,
    ],
  ] as const)('%s', (_name, given, shown, isPaneStarted) => {
    expect(runIn(given)).toEqual({ shown, isPaneStarted });
  });

  test.each(['findLast', 'toSorted'] as const)('a webview without %s, such as Safari 15', (member) => {
    const kept = Object.getOwnPropertyDescriptor(Array.prototype, member);
    if (kept === undefined) throw new Error('no such member');
    Reflect.deleteProperty(Array.prototype, member);
    try {
      const { shown, isPaneStarted } = runIn({ office: enough, hasCss: true, ownScript: 'came' });
      expect({ shown, isPaneStarted }).toEqual({ shown: ['webview'], isPaneStarted: false });
    } finally {
      Object.defineProperty(Array.prototype, member, kept);
    }
  });

  test('is plain ES5, readable by the oldest webview of Office', () => {
    const es5 = { jsc: { parser: { syntax: 'ecmascript' }, target: 'es5' }, isModule: false } as const;
    const newest = { ...es5, jsc: { ...es5.jsc, target: 'es2022' } } as const;
    expect(transformSync(source, es5).code).toBe(transformSync(source, newest).code);
  });
});
