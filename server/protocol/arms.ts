// The Study Groups section: arms (or cohorts) with their type, description and interventions. The layout puts nothing
// between two arms, so arms are recovered by the names of the Interventions section: of all readings the likeliest.

import type { Section } from '../format/section';
import { lineText } from '../format/section';
import { ArmReader, type ArmSpan, type ArmToken } from './armSearch';
import { asText, type Field, fieldAt, textLines } from './field';
import type { Intervention, InterventionsReading } from './interventions';
import { labelBelow, readType } from './interventions';
import { lazily } from './kept';
import { labelAbove, labelOf } from './slots';
import { codeReader } from './values';

export interface ArmIntervention {
  readonly name: Field;
  readonly type: Field | undefined;
  readonly description: readonly Field[];
  /** The entry of the Interventions section with this name, or undefined when there is none. */
  readonly declared: Intervention | undefined;
}

export interface Arm {
  readonly title: Field;
  readonly description: readonly Field[];
  /** Its type (`EXPERIMENTAL`, …); undefined where the layout does not print it. */
  readonly type: Field | undefined;
  readonly interventions: readonly ArmIntervention[];
  /** The line that says that the arm has no interventions; undefined when there is none. */
  readonly none: Field | undefined;
  /** The arm's last line in the section. */
  readonly lastLine: number;
}

export interface ArmsReading {
  readonly kind: 'studyGroups';
  readonly section: Section;
  readonly arms: readonly Arm[];
  /** True when labels say where arms and interventions begin; false when that was inferred. */
  readonly certain: boolean;
}

const readArmType = codeReader('armType');

/** The arms are searched for when they are first asked for: most checks of a record never do. */
export function readArms(section: Section, interventions: InterventionsReading | undefined): ArmsReading {
  const arms = lazily(() => findArms(section, interventions?.interventions ?? []));
  return {
    kind: 'studyGroups',
    section,
    certain: section.hasLabels,
    get arms() {
      return arms();
    },
  };
}

function findArms(section: Section, interventions: readonly Intervention[]): readonly Arm[] {
  const tokens = tokensOf(section);
  return new ArmReader(tokens, interventions, section.hasLabels).arms().map((arm) => buildArm(section, tokens, arm));
}

function tokensOf(section: Section): ArmToken[] {
  const typeLines = new Set<number>();
  const lines = textLines(section);
  for (const line of lines) if (labelAbove(section, line) !== -1) typeLines.add(line);
  return lines
    .filter((line) => !typeLines.has(line))
    .map((line) => {
      const label = labelBelow(section, line);
      const kind = label === -1 ? undefined : labelOf(section, label);
      const value = label === -1 ? -1 : firstTextBelow(section, label);
      return {
        line,
        text: lineText(section, line),
        interventionType: kind === 'interventionType' ? value : -1,
        armType: kind === 'armType' ? value : -1,
      };
    });
}

function firstTextBelow(section: Section, line: number): number {
  for (let i = line + 1; i < section.roles.length; i++) if (section.roles[i] !== 'blank') return i;
  return line;
}

function buildArm(section: Section, tokens: readonly ArmToken[], arm: ArmSpan): Arm {
  const lineOf = (index: number): number => tokens[index]?.line ?? 0;
  const fieldOf = (index: number): Field => fieldAt(section, lineOf(index), asText);
  const fieldsOf = (from: number, to: number): Field[] =>
    tokens.slice(from, to).map((t) => fieldAt(section, t.line, asText));
  const typeToken = tokens.slice(arm.from, arm.body).find((t) => t.armType !== -1);
  const lastToken = tokens[arm.end - 1];
  return {
    title: fieldOf(arm.from),
    description: fieldsOf(arm.from + 1, arm.body),
    type:
      typeToken === undefined
        ? undefined
        : fieldAt(section, typeToken.armType, readArmType, labelAbove(section, typeToken.armType)),
    interventions: arm.blocks.map((block) => {
      const typeLine = tokens[block.from]?.interventionType ?? -1;
      return {
        name: fieldOf(block.from),
        type: typeLine === -1 ? undefined : fieldAt(section, typeLine, readType, labelAbove(section, typeLine)),
        description: fieldsOf(block.from + 1, block.end),
        declared: block.declared,
      };
    }),
    none: arm.none === -1 ? undefined : fieldOf(arm.none),
    lastLine: Math.max(lastToken?.line ?? 0, lastToken?.interventionType ?? -1, lastToken?.armType ?? -1),
  };
}
