import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from './paths.ts';

/** Lends Debian's Chromium to some work and closes it, come what may. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    // Root has no sandbox; the other flags keep Chromium from looking for a network.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
