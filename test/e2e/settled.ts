import type { FrameLocator, Locator } from 'playwright-core';

/** Waits until the pane has drawn what it had to: nothing is under way, and nothing has changed for a moment. */
export async function settled(pane: FrameLocator): Promise<void> {
  await pane.locator('[role=tablist]').first().waitFor();
  await pane.locator('body').evaluate(
    (body) =>
      new Promise<void>((resolve, reject) => {
        const begun = performance.now();
        let changed = begun;
        const observer = new MutationObserver(() => (changed = performance.now()));
        observer.observe(body, { subtree: true, childList: true, attributes: true, characterData: true });
        const isUnderWay = () => body.querySelector('[role=progressbar]') !== null;
        const look = () => {
          const now = performance.now();
          if (now - begun > 30_000) {
            observer.disconnect();
            reject(new Error(`the pane is not at rest: ${body.textContent ?? ''}`));
          } else if (isUnderWay() || now - changed < 300) {
            setTimeout(look, 50);
          } else {
            observer.disconnect();
            resolve();
          }
        };
        look();
      }),
  );
}

/**
 * Those of the found that are shown. A long list draws only what is near: what is not there is looked for as a person does,
 * from the top of the pane to its end.
 * @throws where none comes into sight
 */
export async function lookFor(found: Locator, pane: FrameLocator): Promise<Locator> {
  const seen = found.filter({ visible: true });
  const isThere = await seen
    .first()
    .waitFor({ timeout: 1500 })
    .then(() => true)
    .catch(() => false);
  if (isThere) return seen;
  const view = pane.locator('main:visible');
  for (let top = 0; ; top += 300) {
    const isAtEnd = await view.evaluate((main, to) => {
      main.scrollTop = to;
      return main.scrollTop < to;
    }, top);
    await settled(pane);
    if ((await seen.count()) > 0) return seen;
    if (isAtEnd) throw new Error(`nothing in sight is ${found.toString()}`);
  }
}
