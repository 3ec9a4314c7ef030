/** Draws images/icon.png, which the extension's page shows, from images/icon.svg: `node scripts/icon.mjs`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { startChromium } from './chromium.mjs';
import { repository } from './repository.mjs';

const size = 256;

const svg = await readFile(path.join(repository, 'images/icon.svg'), 'utf8');
const browser = await startChromium();
try {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: path.join(repository, 'images/icon.png'), omitBackground: true });
} finally {
  await browser.close();
}
