// Hovers inside the Study Groups section: which intervention a name stands for.
import type { ArmsReading } from '../protocol/arms';
import { enumeratedValue } from '../registry/enumerations';
import { plural } from '../text/count';
import type { Hover } from './hoverTexts';
import { blocks, dotted, quoted } from './markdown';

/** The hover of an intervention's name, or of the line that says that there is none; undefined on other lines. */
export function armHover({ arms }: ArmsReading, line: number): Hover | undefined {
  for (const arm of arms) {
    if (line > arm.lastLine) continue;
    if (arm.none?.line === line) {
      return {
        range: arm.none.range,
        markdown: blocks(
          '**No interventions assigned to this group**',
          'The record links none of its interventions to this group: usual for groups that are only observed. A group that gets a placebo has the placebo as its intervention.',
        ),
      };
    }
    for (const { name, type, declared, description } of arm.interventions) {
      if (name.line !== line) continue;
      const typeText = type?.text ?? declared?.type?.text ?? '';
      const lines = declared?.description ?? description;
      const others = arms.filter((a) => a !== arm && a.interventions.some((i) => i.name.text === name.text)).length;
      return {
        range: name.range,
        markdown: blocks(
          dotted(`**${quoted(name.text)}**`, enumeratedValue('interventionType', typeText)?.name ?? quoted(typeText)),
          quoted(lines.map((l) => l.text).join(' ')),
          declared === undefined
            ? 'Not listed under Interventions.'
            : others === 0
              ? 'An intervention of this group, listed under Interventions.'
              : `An intervention of this group and of ${plural(others, 'other group')}, listed under Interventions.`,
        ),
      };
    }
  }
  return undefined;
}
