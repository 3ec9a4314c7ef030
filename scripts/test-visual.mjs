/**
 * Looks at the packaged extension as a person does: installs the VSIX into a fresh VS Code, opens a protocol, walks
 * through what should be seen there, and leaves a picture of every step in test-output/.
 *
 *   node scripts/test-visual.mjs [--built]     --built: dist/ with the VSIX is up to date
 *   node scripts/test-visual.mjs --pictures [NAME ...]
 *                                              writes the pictures of README and walkthrough into images/ instead
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withPackagedWorkbench } from './packaged-workbench.mjs';
import { writePictures } from './pictures.mjs';
import { repository } from './repository.mjs';
import { vsixPath } from './vsix.mjs';
import * as workbench from './workbench-page.mjs';

/** @import { Page } from 'playwright-core' */
/** @typedef {{ page: Page, text: string, samples: string }} Scene `text` is the document's, `samples` the folder that is open */

const document = 'NCT90000001.txt';
const output = path.join(repository, 'test-output');

/**
 * One step is one picture, `<name>.png`, taken when `show` has resolved; it waits for what must be seen, so a step
 * fails when that does not come. The steps follow each other in one window.
 * @type {{ name: string, show: (scene: Scene) => Promise<void> }[]}
 */
const steps = [
  {
    name: 'editor',
    async show({ page }) {
      await workbench.openFile(page, document);
      await workbench.languageInStatusBar(page).getByText('Trial Protocol').waitFor();
    },
  },
  {
    name: 'outline',
    async show({ page }) {
      await workbench.collapseFolder(page);
      await workbench.runCommand(page, 'Explorer: Focus on Outline View');
      await workbench.outlineRows(page).nth(2).waitFor();
    },
  },
  {
    name: 'findings',
    async show({ page, text }) {
      await workbench.focusEditor(page);
      await workbench.goTo(page, workbench.positionOf(text, '或'));
      await workbench.findingsInEditor(page).first().waitFor();
    },
  },
  {
    name: 'hover',
    async show({ page, text }) {
      await workbench.goTo(page, workbench.positionOf(text, 'RANDOMIZED'));
      await workbench.runCommand(page, 'Show or Focus Hover');
      await workbench.editorHover(page).getByText(/\S/).first().waitFor();
    },
  },
  {
    name: 'criterion-hover',
    async show({ page, text }) {
      await workbench.goTo(page, workbench.positionOf(text, '90 g/L'));
      await workbench.runCommand(page, 'Show or Focus Hover');
      await workbench.editorHover(page).getByText('90 g/L = 9 g/dL').first().waitFor();
    },
  },
  {
    name: 'inlay-hints',
    async show({ page, text, samples }) {
      setUp(samples, { 'trialProtocol.inlayHints': true });
      await workbench.goTo(page, workbench.positionOf(text, '90 g/L'));
      await page.locator('.view-line', { hasText: '> 2.5 × ULN' }).first().waitFor();
    },
  },
  {
    name: 'quick-fix',
    async show({ page, text }) {
      await workbench.goTo(page, workbench.positionOf(text, '或'));
      await page.keyboard.press('ControlOrMeta+.');
      await workbench.quickFixEntries(page).first().waitFor();
    },
  },
  {
    name: 'problems',
    async show({ page }) {
      await workbench.runCommand(page, 'View: Focus Problems');
      await workbench.problemRows(page).nth(1).waitFor();
      await workbench.filterProblems(page, '或');
      await workbench.problemRows(page).filter({ hasText: '或' }).first().waitFor();
    },
  },
  {
    name: 'readiness',
    async show({ page }) {
      await workbench.runCommand(page, 'View: Toggle Panel Visibility');
      await workbench.runCommand(page, 'Trial Protocol: Focus on Readiness View');
      await workbench.treeRows(page).filter({ hasText: 'Brief Title' }).waitFor();
    },
  },
  {
    name: 'readiness-who',
    async show({ page }) {
      await workbench.runCommand(page, "Trial Protocol: Readiness: Show WHO's 24 Items");
      await workbench.treeRows(page).filter({ hasText: '9. Public title' }).waitFor();
    },
  },
  {
    name: 'rename',
    async show({ page, text }) {
      await workbench.focusEditor(page);
      await workbench.goTo(page, workbench.positionOf(text, 'AD-MSCs\n'));
      await workbench.renameTo(page, 'Adipose-Derived Stem Cells');
      await workbench.previewedPlaces(page).nth(1).waitFor();
    },
  },
  {
    name: 'dark',
    show: (scene) => showInTheme(scene, 'Default Dark Modern'),
  },
  {
    name: 'high-contrast-dark',
    show: (scene) => showInTheme(scene, 'Default High Contrast'),
  },
  {
    name: 'high-contrast-light',
    show: (scene) => showInTheme(scene, 'Default High Contrast Light'),
  },
  {
    name: 'paste',
    async show({ page, text }) {
      await workbench.focusEditor(page);
      await workbench.goTo(page, workbench.positionOf(text, '3. Written informed'));
      await workbench.paste(page, '•\tBody mass index（BMI） of at\n\tmost 40 kg/m2；\n•\tNon-smoker；\n');
      await workbench.pasteOptions(page).waitFor();
      await workbench.pasteOptions(page).click();
      await workbench.quickFixEntries(page).filter({ hasText: 'Paste as a clean list' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('.view-line', { hasText: '3. Body mass index (BMI) of at most 40 kg/m2' }).waitFor();
    },
  },
  {
    name: 'comparison',
    async show({ page }) {
      await workbench.openFile(page, 'NCT90000004.txt');
      await workbench.runCommand(page, 'Trial Protocol: Compare with...');
      await workbench.pick(page, document);
      await workbench.markdownPreview(page).getByText('Comparison of two versions').waitFor();
    },
  },
];

/** Writes the settings of the open folder. @param {string} samples @param {Record<string, unknown>} settings */
function setUp(samples, settings) {
  const file = path.join(samples, '.vscode/settings.json');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(settings));
}

/**
 * Findings, lenses, colours and the readiness view as they look in another theme. @param {Scene} scene
 * @param {Parameters<typeof workbench.theme>[1]} theme
 */
async function showInTheme({ page, text, samples }, theme) {
  await workbench.discardPreview(page);
  setUp(samples, { 'workbench.colorTheme': theme });
  await workbench.theme(page, theme).waitFor();
  await workbench.focusEditor(page);
  await workbench.goTo(page, workbench.positionOf(text, '或'));
  await workbench.findingsInEditor(page).first().waitFor();
  await workbench.lenses(page).first().waitFor();
}

/** @param {Scene} scene @returns {Promise<{ passed: number, failed: number }>} */
async function walk(scene) {
  let passed = 0;
  let failed = 0;
  for (const { name, show } of steps) {
    const started = Date.now();
    const failure = await show(scene).then(
      () => undefined,
      (error) => error,
    );
    await scene.page.screenshot({ path: path.join(output, `${name}.png`), animations: 'disabled' });
    await workbench.closePopups(scene.page);
    if (failure) failed++;
    else passed++;
    console.log(`  ${failure ? 'FAILED ' : 'ok     '} ${name} (${Date.now() - started} ms)`);
    if (failure) console.log(String(failure).split('\n').slice(0, 12).join('\n'));
  }
  return { passed, failed };
}

async function lookAtExtension() {
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  return withPackagedWorkbench({ width: 1400, height: 900 }, (page, samples) =>
    walk({ page, text: readFileSync(path.join(samples, document), 'utf8'), samples }),
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { built: { type: 'boolean', default: false }, pictures: { type: 'boolean', default: false } },
});
if (!values.built || !existsSync(vsixPath())) {
  const { status } = spawnSync(process.execPath, [path.join(repository, 'scripts/package.mjs')], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
if (values.pictures) {
  await writePictures(positionals);
} else {
  const { passed, failed } = await lookAtExtension().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  console.log(`visual: ${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
