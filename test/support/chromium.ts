import { chromium, type Page } from 'playwright-core';
import type { TestContext } from 'vitest';
import { findChromium, need } from './need.ts';

/** Runs `use` in an empty page of an installed Chromium that has no network; gives what the page asked the network for. */
export async function inChromium(context: TestContext, use: (page: Page) => Promise<void>): Promise<readonly string[]> {
  const executablePath = need(context, findChromium(), 'chromium (apt-get install chromium)');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ offline: true });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/^https?:/.test(request.url())) asked.push(request.url());
    });
    await page.setContent('<!doctype html><title>elicense</title>');
    await use(page);
    return asked;
  } finally {
    await browser.close();
  }
}
