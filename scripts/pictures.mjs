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
const sample = 'kidney-cohort.trial';
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
    name: 'completion.webp',
    ...small(),
    async show({ page, textOf }) {
      await openAt({ page, textOf }, labelled, 'RANDOMIZED');
      await page.keyboard.press('Control+Space');
      await workbench.suggestions(page).first().waitFor();
      await page.keyboard.press('Control+Space');
      await workbench.suggestionDetails(page).getByText(/\S/).first().waitFor();
    },
  },
  {
    name: 'refactoring.webp',
    ...small(),
    async show({ page, textOf }) {
      await openAt({ page, textOf }, flawed, 'Written informed');
      await workbench.findingsInEditor(page).first().waitFor();
      await workbench.runCommand(page, 'Refactor...');
      await workbench.quickFixEntries(page).first().waitFor();
    },
  },
  {
    name: 'readiness.webp',
    ...small(),
    async show({ page }) {
      await workbench.openFile(page, flawed);
      await workbench.runCommand(page, 'Trial Protocol: Focus on Readiness View');
      await workbench.treeRows(page).filter({ hasText: 'Brief Title' }).waitFor();
    },
  },
  {
    name: 'sample.webp', // lists and arms with what stands above them
    ...small(),
    async show({ page, textOf }) {
      await openAt({ page, textOf }, sample, 'Exclusion Criteria');
      await workbench.lenses(page).first().waitFor();
      await workbench.findingsInEditor(page).first().waitFor();
    },
  },
  {
    name: 'outline.webp',
    ...{ width: 960, height: 600, scale: 1 }, // room for outline and hover
    async show({ page, textOf }) {
      await workbench.openFile(page, labelled);
      await workbench.collapseFolder(page);
      await workbench.runCommand(page, 'Explorer: Focus on Outline View');
      await workbench.outlineRows(page).nth(2).waitFor();
      await workbench.focusEditor(page);
      await workbench.goTo(page, workbench.positionOf(textOf(labelled), 'RANDOMIZED'));
      await workbench.runCommand(page, 'Show or Focus Hover');
      await workbench.editorHover(page).getByText(/\S/).first().waitFor();
    },
  },
  {
    name: 'new-protocol.webp',
    ...small(),
    async show({ page }) {
      await workbench.runCommand(page, 'View: Toggle Primary Side Bar Visibility');
      await workbench.runCommand(page, 'Trial Protocol: New Protocol');
      await workbench.pick(page, 'Interventional');
      await page.getByText('How many arms').waitFor();
      await page.keyboard.press('Enter'); // two
      await page.locator('.view-line', { hasText: 'Study Results' }).waitFor();
      await page.keyboard.type('Velotimab in Adults With Gout');
      // From one place to fill in to the next, until one is a list of values.
      for (let tabs = 0; tabs < 8 && !(await workbench.suggestions(page).first().isVisible()); tabs++) {
        await page.keyboard.press('Tab');
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300))));
      }
      await workbench.suggestions(page).first().waitFor();
    },
  },
  {
    name: 'folder.webp',
    ...small(),
    async show({ page }) {
      await workbench.openFile(page, labelled);
      await workbench.runCommand(page, 'View: Focus Problems');
      await workbench.problemRows(page).nth(3).waitFor();
    },
  },
  {
    name: 'rename.webp',
    ...{ width: 760, height: 640, scale: 1 }, // room for the places
    async show({ page, textOf }) {
      await openAt({ page, textOf }, flawed, 'AD-MSCs\n');
      await workbench.renameTo(page, 'Adipose-Derived Stem Cells');
      await workbench.previewedPlaces(page).nth(1).waitFor();
    },
  },
  {
    name: 'comparison.webp',
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

/** The file without the side bar, and the cursor in front of the words. @param {Pick<Scene, 'page' | 'textOf'>} scene @param {string} file @param {string} words */
async function openAt({ page, textOf }, file, words) {
  await workbench.openFile(page, file);
  await workbench.runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  await workbench.focusEditor(page);
  await workbench.goTo(page, workbench.positionOf(textOf(file), words));
}

/** Letters stay sharp, and a picture is a third of a PNG. */
const QUALITY = 0.5;

/** Takes all pictures, or those of the names given. @param {readonly string[]} names */
export async function writePictures(names) {
  for (const { name, width, height, scale, show } of pictures) {
    if (names.length > 0 && !names.includes(name)) continue;
    await withPackagedWorkbench({ width, height, scale, settings }, async (page, samples) => {
      await show({
        page,
        textOf: (file) => readFileSync(path.join(samples, file), 'utf8'),
        write: (file, text) => writeFileSync(path.join(samples, file), text),
      });
      const titleBar = await page.locator('.part.titlebar').boundingBox();
      const top = titleBar?.height ?? 0; // of the page in the browser; nothing of the extension is in it
      const clip = { x: 0, y: top, width, height: height - top };
      const png = await page.screenshot({ clip, animations: 'disabled' });
      writeFileSync(path.join(repository, 'images', name), name.endsWith('.webp') ? await asWebp(page, png) : png);
    });
    console.log(`images/${name}`);
  }
}

/** The browser can write WebP, though not its screenshots. @param {Page} page @param {Buffer} png */
async function asWebp(page, png) {
  const blank = await page.context().browser()?.newPage();
  if (blank === undefined) throw new Error('the page has no browser');
  const url = await blank.evaluate(
    async ([source, quality]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality);
    },
    /** @type {const} */ ([`data:image/png;base64,${png.toString('base64')}`, QUALITY]),
  );
  await blank.close();
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
