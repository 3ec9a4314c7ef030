/** The pictures of the README and the walkthrough: `npm run pictures` writes them into images/. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withPackagedWorkbench } from './packaged-workbench.mjs';
import { repository } from './repository.mjs';
import * as workbench from './workbench-page.mjs';

/** @import { Page } from 'playwright-core' */
/** @typedef {{ page: Page, textOf: (name: string) => string, write: (name: string, text: string) => void }} Scene */

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
  'explorer.openEditors.visible': 0,
};

/** With 或 in it. */
const flawed = 'NCT90000001.txt';
const labelled = 'asthma-biologic.protocol.txt';

/**
 * A picture is taken when `show` has resolved; each has a window of its own.
 * @type {{ name: string, width: number, height: number, scale: number, show: (scene: Scene) => Promise<void> }[]}
 */
const pictures = [
  {
    name: 'screenshot.png', // outline, findings, a quick fix and the problems panel in one window
    ...{ width: 1280, height: 800, scale: 1.5 },
    async show({ page, textOf }) {
      await workbench.openFile(page, flawed);
      await workbench.collapseFolder(page);
      await workbench.runCommand(page, 'Explorer: Focus on Outline View');
      await workbench.outlineRows(page).nth(2).waitFor();
      await workbench.runCommand(page, 'View: Focus Problems');
      await workbench.problemRows(page).nth(1).waitFor();
      await workbench.focusEditor(page);
      await workbench.goTo(page, workbench.positionOf(textOf(flawed), '或'));
      await workbench.findingsInEditor(page).first().waitFor();
      await page.keyboard.press('ControlOrMeta+.');
      await workbench.quickFixEntries(page).first().waitFor();
    },
  },
  {
    name: 'completion.jpg',
    ...small(),
    async show({ page, textOf }) {
      await workbench.openFile(page, labelled);
      await workbench.runCommand(page, 'View: Toggle Primary Side Bar Visibility');
      await workbench.focusEditor(page);
      await workbench.goTo(page, workbench.positionOf(textOf(labelled), 'RANDOMIZED'));
      await page.keyboard.press('Control+Space');
      await workbench.suggestions(page).first().waitFor();
      await page.keyboard.press('Control+Space');
      await workbench.suggestionDetails(page).getByText(/\S/).first().waitFor();
    },
  },
  {
    name: 'refactoring.jpg',
    ...small(),
    async show({ page, textOf }) {
      await workbench.openFile(page, flawed);
      await workbench.runCommand(page, 'View: Toggle Primary Side Bar Visibility');
      await workbench.focusEditor(page);
      await workbench.goTo(page, workbench.positionOf(textOf(flawed), 'Written informed'));
      await workbench.findingsInEditor(page).first().waitFor();
      await workbench.runCommand(page, 'Refactor...');
      await workbench.quickFixEntries(page).first().waitFor();
    },
  },
  {
    name: 'readiness.jpg',
    ...small(),
    async show({ page }) {
      await workbench.openFile(page, flawed);
      await workbench.runCommand(page, 'Trial Protocol: Focus on Readiness View');
      await workbench.treeRows(page).filter({ hasText: 'Brief Title' }).waitFor();
    },
  },
  {
    name: 'comparison.jpg',
    ...small(),
    async show({ page, textOf, write }) {
      const earlier = 'protocol-1.0.trial';
      const text = textOf(flawed)
        .replace('18 to 65 years', '18 to 70 years')
        .replace('65 Years', '70 Years')
        .replace('≥3.2', '≥2.6')
        .replace('180 participants', '160 participants')
        .replace('for at least 1 month.', 'for at least 3 months.');
      write(earlier, text);
      await workbench.openFile(page, earlier);
      await workbench.openFile(page, flawed);
      await workbench.runCommand(page, 'View: Toggle Primary Side Bar Visibility');
      await workbench.runCommand(page, 'Trial Protocol: Compare with...');
      await workbench.pick(page, earlier);
      await workbench.markdownPreview(page).getByText('Comparison of two versions').waitFor();
    },
  },
];

/** For a picture beside the text of a walkthrough. */
function small() {
  return { width: 760, height: 480, scale: 1 };
}

const JPEG_QUALITY = 40;

/** Takes all pictures. */
export async function writePictures() {
  for (const { name, width, height, scale, show } of pictures) {
    await withPackagedWorkbench({ width, height, scale, settings }, async (page, samples) => {
      await show({
        page,
        textOf: (file) => readFileSync(path.join(samples, file), 'utf8'),
        write: (file, text) => writeFileSync(path.join(samples, file), text),
      });
      const titleBar = await page.locator('.part.titlebar').boundingBox();
      const top = titleBar?.height ?? 0; // of the page in the browser; nothing of the extension is in it
      const clip = { x: 0, y: top, width, height: height - top };
      const format = name.endsWith('.jpg') ? { type: 'jpeg', quality: JPEG_QUALITY } : {};
      await page.screenshot({
        path: path.join(repository, 'images', name),
        clip,
        animations: 'disabled',
        .../** @type {{ type?: 'jpeg', quality?: number }} */ (format),
      });
    });
    console.log(`images/${name}`);
  }
}
