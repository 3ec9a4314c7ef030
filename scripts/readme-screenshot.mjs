/** The picture in the README: `node scripts/test-visual.mjs --readme` writes images/screenshot.png. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withPackagedWorkbench } from './packaged-workbench.mjs';
import { repository } from './repository.mjs';
import * as workbench from './workbench-page.mjs';

const size = { width: 1280, height: 800, scale: 1.5 };

/** Only what belongs to the extension, and large enough to be read in a README. */
const settings = {
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'chat.commandCenter.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'editor.wordWrap': 'on',
};

/** Outline, findings, a quick fix and the problems panel in one window. @param {string} name of a sample with 或 */
export async function writeReadmeScreenshot(name) {
  await withPackagedWorkbench({ ...size, settings }, async (page, samples) => {
    const text = readFileSync(path.join(samples, name), 'utf8');
    await workbench.openFile(page, name);
    await workbench.collapseFolder(page);
    await workbench.runCommand(page, 'Explorer: Focus on Outline View');
    await workbench.outlineRows(page).nth(2).waitFor();
    await workbench.runCommand(page, 'View: Focus Problems');
    await workbench.problemRows(page).nth(1).waitFor();
    await workbench.focusEditor(page);
    await workbench.goTo(page, workbench.positionOf(text, '或'));
    await workbench.findingsInEditor(page).first().waitFor();
    await page.keyboard.press('ControlOrMeta+.');
    await workbench.quickFixEntries(page).first().waitFor();
    const titleBar = await page.locator('.part.titlebar').boundingBox();
    const top = titleBar?.height ?? 0; // of the page in the browser; nothing of the extension is in it
    const clip = { x: 0, y: top, width: size.width, height: size.height - top };
    await page.screenshot({ path: path.join(repository, 'images/screenshot.png'), clip, animations: 'disabled' });
  });
}
