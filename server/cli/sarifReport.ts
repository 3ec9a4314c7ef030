// `--format sarif`: SARIF 2.1.0, for code scanning and other tools. Written file by file, so that memory does not grow.
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Fix, Location, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import { repository, version } from '../../package.json';
import type { Finding } from '../rules/engine';
import { type Level, ownLevel, type Rule, type Severity } from '../rules/rule';
import { fingerprint } from '../text/fingerprint';
import type { TextRange } from '../text/range';
import type { LinePosition, SourceText } from '../text/sourceText';
import { quotedWords } from '../workspace/ignoring';
import type { CliHost } from './processHost';
import type { CheckedFile, Report } from './report';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const PROJECT = repository.url.replace(/\.git$/, '');

const LEVEL: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export function sarifReport(host: CliHost, rules: readonly Rule[]): Report {
  const index = new Map(rules.map((rule, i) => [rule.id, i]));
  const driver = {
    name: 'Trial Protocol',
    version,
    semanticVersion: version,
    informationUri: PROJECT,
    rules: rules.map(descriptor),
  };
  let results = 0;
  return {
    begin: () =>
      host.out(
        `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`,
      ),
    file: (file) => {
      const lines = resultsOf(file, index).map(
        (result) => `${results++ === 0 ? '\n' : ',\n'}${JSON.stringify(result)}`,
      );
      return host.out(lines.join(''));
    },
    end: ({ unreadable }, notes) => {
      const toolExecutionNotifications = notes.map((text) => ({ level: 'note', message: { text } }));
      const invocation = { executionSuccessful: unreadable === 0, toolExecutionNotifications };
      return host.out(`\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`);
    },
  };
}

function descriptor(rule: Rule): ReportingDescriptor {
  const own: Level = ownLevel(rule);
  const helpUri = `${PROJECT}/blob/main/docs/rules/${rule.id}.md`;
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: [rule.summary, rule.why, ...rule.limits].join('\n') },
    helpUri,
    defaultConfiguration: { enabled: own !== 'off', level: LEVEL[own === 'off' ? rule.severity : own] },
    properties: { tags: [rule.category] },
  };
}

function resultsOf(
  { path, text, record, findings }: CheckedFile,
  index: ReadonlyMap<string, number>,
): readonly Result[] {
  const artifactLocation = locationOf(path);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, severity, message, range } = finding;
    const relatedLocations = relatedLocationsOf(artifactLocation, text, finding);
    const key = JSON.stringify([record ?? path, rule.id, quotedWords(text, finding)]);
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return {
      ruleId: rule.id,
      ruleIndex: index.get(rule.id) ?? -1,
      level: LEVEL[severity],
      message: { text: message },
      locations: [{ physicalLocation: placeOf(artifactLocation, text, range) }],
      ...(relatedLocations.length === 0 ? {} : { relatedLocations }),
      // What stays the same when lines move: the record, the rule, what is quoted, and the how manieth of these it is.
      partialFingerprints: { 'trialProtocolFinding/v1': fingerprint(`${key}${ordinal}`) },
      ...fixesOf(artifactLocation, text, finding),
    };
  });
}

function fixesOf(artifactLocation: ArtifactLocation, text: SourceText, { fixes }: Finding): { fixes?: Fix[] } {
  if (fixes.length === 0) return {};
  const all = fixes.map(({ title, edits }) => ({
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map((edit) => ({
          deletedRegion: regionOf(text, edit.range),
          insertedContent: { text: edit.newText },
        })),
      },
    ],
  }));
  return { fixes: all };
}

function relatedLocationsOf(
  artifactLocation: ArtifactLocation,
  text: SourceText,
  { related, elsewhere = [] }: Finding,
): Location[] {
  const here = related.map(({ range, message }) => ({
    physicalLocation: placeOf(artifactLocation, text, range),
    message: { text: message },
  }));
  const inOthers = elsewhere.map(({ other: { uri, place }, message }) => ({
    physicalLocation: { artifactLocation: locationOf(uri), region: regionFrom(place) },
    message: { text: message },
  }));
  return [...here, ...inOthers].map((location, id) => ({ id, ...location }));
}

const placeOf = (artifactLocation: ArtifactLocation, text: SourceText, range: TextRange): PhysicalLocation => ({
  artifactLocation,
  region: regionOf(text, range),
});

const regionOf = (text: SourceText, range: TextRange): Region =>
  regionFrom({ start: text.positionAt(range.start), end: text.positionAt(range.end) });

const regionFrom = ({ start, end }: { readonly start: LinePosition; readonly end: LinePosition }): Region => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});

/** A path below the working folder counts from it, which is where the sources of a checkout stand; any other is whole. */
function locationOf(path: string): ArtifactLocation {
  if (path === '-') return { uri: 'stdin' };
  if (isAbsolute(path) || path.startsWith('..')) return { uri: pathToFileURL(path).href };
  return { uri: path.split(/[\\/]/).map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
