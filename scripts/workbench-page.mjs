/** What a person does in a VS Code page, for scripts: every step waits for what the workbench shows, never for time. */

/** @import { Browser, Locator, Page } from 'playwright-core' */

/** Quick open, the command palette and "Go to Line" share one input. */
const quickInput = '.quick-input-widget .quick-input-box input';

/** Rows of the list below it. */
const quickInputRows = '.quick-input-widget .quick-input-list .monaco-list-row';

/**
 * @param {Browser} browser
 * @param {string} address
 * @param {{ width: number, height: number, scale?: number }} size
 * @returns {Promise<Page>}
 */
export async function openWorkbench(browser, address, { width, height, scale = 1 }) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
  page.setDefaultTimeout(30_000);
  await page.goto(address);
  await page.locator('.monaco-workbench .part.statusbar').waitFor();
  await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor();
  return page;
}

/** Closes menus, hovers and quick inputs that a step has left open. @param {Page} page */
export async function closePopups(page) {
  for (const popup of ['.quick-input-widget:visible', '.action-widget:visible', '.monaco-hover:visible']) {
    if ((await page.locator(popup).count()) > 0) await page.keyboard.press('Escape');
  }
}

/** Opens a file by its name, as Ctrl+P does. @param {Page} page @param {string} name */
export async function openFile(page, name) {
  await page.keyboard.press('ControlOrMeta+P');
  await page.locator(quickInput).fill(name);
  await page.locator(quickInputRows, { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-instance .view-lines .view-line').first().waitFor();
}

/** Runs a command by the title it has in the palette. @param {Page} page @param {string} title */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await page.locator(quickInput).fill(`>${title}`);
  const row = page.locator(`${quickInputRows}.focused`, { hasText: title });
  await row.waitFor();
  await page.keyboard.press('Enter');
  await row.waitFor({ state: 'hidden' });
}

/** Line and column, from 1, of the first place that has the words. @param {string} text @param {string} words */
export function positionOf(text, words) {
  const offset = text.indexOf(words);
  if (offset < 0) throw new Error(`the document has no "${words}"`);
  const before = text.slice(0, offset).split(/\r?\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** @param {Page} page @param {{ line: number, column: number }} position counted from 1 */
export async function goTo(page, { line, column }) {
  await page.keyboard.press('Control+G');
  await page.locator(quickInput).fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('.part.statusbar', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
}

/** Puts the cursor into the active editor. @param {Page} page */
export async function focusEditor(page) {
  await runCommand(page, 'View: Focus Active Editor Group');
}

/** Folds the folder in the side bar, so that the outline has its room. @param {Page} page */
export async function collapseFolder(page) {
  await page.locator('.explorer-viewlet .pane-header.expanded').first().click();
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ state: 'hidden' });
}

/** The language shown in the status bar. @param {Page} page */
export const languageInStatusBar = (page) => page.locator('.statusbar [id="status.editor.mode"]');

/** @param {Page} page */
export const outlineRows = (page) => page.locator('.outline-pane .monaco-list-row');

/** @param {Page} page */
export const problemRows = (page) => page.locator('.markers-panel .monaco-list-row');

/** Shows only the problems with these words; some must be without them. @param {Page} page @param {string} words */
export async function filterProblems(page, words) {
  await page.locator('.panel .viewpane-filter input').fill(words);
  await page.locator('.panel .viewpane-filter-badge:not(.hidden)').waitFor();
}

/** Underlines of findings in the visible part of the editor. @param {Page} page */
export const findingsInEditor = (page) =>
  page.locator('.view-overlays .squiggly-error, .view-overlays .squiggly-warning, .view-overlays .squiggly-info');

/** The hover over a position in the text. @param {Page} page @returns {Locator} */
export const editorHover = (page) => page.locator('.monaco-resizable-hover .monaco-hover-content');

/** The entries of the quick-fix menu. @param {Page} page */
export const quickFixEntries = (page) => page.locator('.action-widget .monaco-list-row.action');

/** Rows of the tree views in the side bar. @param {Page} page */
export const treeRows = (page) => page.locator('.sidebar .customview-tree .monaco-list-row');

/** Picks the entry of a quick pick that has these words. @param {Page} page @param {string} words */
export async function pick(page, words) {
  const row = page.locator(quickInputRows, { hasText: words }).first();
  await row.click();
  await row.waitFor({ state: 'hidden' });
}

/** What a Markdown preview shows. @param {Page} page */
export const markdownPreview = (page) =>
  page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame').locator('.markdown-body');

/** Entries of the list that Ctrl+Space opens. @param {Page} page */
export const suggestions = (page) => page.locator('.suggest-widget .monaco-list-row');

/** What the chosen one of them means. @param {Page} page */
export const suggestionDetails = (page) => page.locator('.suggest-details');

/** What stands above lists and arms, of those in view: the editor keeps hidden ones of other lines before them. @param {Page} page */
export const lenses = (page) => page.locator('.codelens-decoration a:visible');

/** Gives the name at the cursor another one. @param {Page} page @param {string} name */
export async function renameTo(page, name) {
  await page.keyboard.press('F2');
  const input = page.locator('.rename-box input');
  await input.waitFor();
  await input.fill(name);
  await page.keyboard.press('Enter');
}

/** The places in the panel that asks which of them to change. @param {Page} page */
export const previewedPlaces = (page) => page.locator('.bulk-edit-panel .monaco-list-row');

/** Closes that panel, if it is open, and changes nothing. @param {Page} page */
export async function discardPreview(page) {
  const discard = page.locator('.bulk-edit-panel').getByRole('button', { name: 'Discard' });
  if (await discard.isVisible()) await discard.click();
  await previewedPlaces(page).first().waitFor({ state: 'hidden' });
}

/** The window once it has the colours of a theme. @param {Page} page @param {keyof typeof THEMES} theme as the settings name it */
export const theme = (page, theme) => page.locator(`.monaco-workbench.${THEMES[theme]}`);

/** By what the window is marked with. */
const THEMES = /** @type {const} */ ({
  'Default Dark Modern': 'vs-dark',
  'Default High Contrast': 'hc-black',
  'Default High Contrast Light': 'hc-light',
});

/** Puts the words on the clipboard and pastes them at the cursor, as Ctrl+V does. @param {Page} page @param {string} words */
export async function paste(page, words) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), words);
  await page.keyboard.press('ControlOrMeta+V');
}

/** The small button beside what was pasted. @param {Page} page */
export const pasteOptions = (page) => page.locator('.post-edit-widget a, .post-edit-widget .monaco-button').first();
