// Planted defects of arms and interventions.
import type { Field } from '../../server/protocol/field';
import { sureArms } from '../../server/rules/arms/sureArms';
import { removed } from './edits';
import { inValue } from './fields';
import { chosen } from './random';
import { below, type Defect, lineOf, planted, replaced, type WholeRecord } from './record';

const groups = (record: WholeRecord) => record.trial.studyGroups;
const declared = (record: WholeRecord) => record.trial.interventions;

const prefixed = (
  words: readonly string[],
  field: Field,
  record: WholeRecord,
  line: number,
  word: string | undefined,
) =>
  words.some((w) => field.text.startsWith(w)) || word === undefined
    ? undefined
    : replaced(record, line, `${word}: ${field.text}`);

export const ARM_DEFECTS: readonly Defect[] = [
  {
    id: 'arm-type-before-title',
    rules: ['arm-type-prefix'],
    plant: (record, random) => {
      const arm = chosen(random, groups(record)?.arms ?? []);
      const line = lineOf(record, groups(record)?.section, arm?.title);
      if (arm === undefined || line === undefined) return undefined;
      const known = arm.type?.text
        .toLowerCase()
        .replaceAll('_', ' ')
        .replace(/\b\w/g, (c) => c.toUpperCase());
      const word = known ?? chosen(random, ['Experimental', 'Active Comparator', 'EXPERIMENTAL']);
      return prefixed(['Exp', 'Act', 'Pla', 'No '], arm.title, record, line, word);
    },
  },
  {
    id: 'type-before-intervention',
    rules: ['intervention-type-prefix'],
    plant: (record, random) => {
      const one = chosen(random, declared(record)?.interventions ?? []);
      const at = lineOf(record, declared(record)?.section, one?.name);
      if (one === undefined || at === undefined) return undefined;
      const word = chosen(random, ['Drug', 'Device', 'Procedure', 'Biological', 'Behavioral']) ?? '';
      const same = (groups(record)?.arms ?? []).flatMap((arm) =>
        arm.interventions
          .filter((i) => i.declared === one)
          .map((i) => lineOf(record, groups(record)?.section, i.name) ?? -1),
      );
      if (/:/.test(one.name.text)) return undefined;
      return planted(
        record,
        [at, ...same].map((line) => ({ line, put: [`${word}: ${record.lines[line] ?? ''}`] })),
      );
    },
  },
  {
    id: 'arm-intervention-renamed',
    rules: ['arm-intervention-undeclared', 'intervention-unused', 'arm-intervention-unassigned'],
    plant: (record, random) => {
      if (record.trial.layout !== 'labelled') return undefined;
      const { section, arms } = groups(record) ?? { arms: [] };
      const all = arms.flatMap((arm) => arm.interventions);
      const one = chosen(
        random,
        all.filter((i) => i.declared !== undefined && i.type !== undefined && i.name.text.length > 6),
      );
      const line = lineOf(record, section, one?.name);
      if (one === undefined || line === undefined) return undefined;
      const at = lineOf(record, declared(record)?.section, one.declared?.name);
      const made = replaced(
        record,
        line,
        chosen(random, [`Oral ${one.name.text} 5 mg`, one.name.text.slice(0, -3), 'Standard of care only']) ?? '',
      );
      return { ...made, lines: new Set([...made.lines, ...(at === undefined ? [] : [at])]) };
    },
  },
  {
    id: 'intervention-of-no-arm',
    rules: ['intervention-unused'],
    plant: (record) => {
      const last = declared(record)?.interventions.at(-1);
      const section = declared(record)?.section;
      if (record.trial.basicInformation?.studyType.value !== 'INTERVENTIONAL') return undefined;
      if (record.trial.layout !== 'labelled' || last === undefined || (groups(record)?.arms.length ?? 0) === 0)
        return undefined;
      const line = lineOf(record, section, last.description.at(-1) ?? last.type ?? last.name);
      if (line === undefined) return undefined;
      const put = below(record, line, [
        'Verotamide tablets',
        'Intervention Type',
        last.type?.text ?? 'OTHER',
        'Verotamide 20 mg once daily by mouth for 4 weeks.',
      ]);
      return planted(record, [{ line, put, found: [2] }]);
    },
  },
  {
    id: 'arm-title-twice',
    rules: ['arm-label-duplicate'],
    plant: (record, random) => {
      const { section, arms } = groups(record) ?? { arms: [] };
      if (arms.length < 2 || arms.some(({ title }) => /placebo|sham|^experimental/i.test(title.text))) return undefined;
      const [a, b] = random() < 0.5 ? [arms[0], arms[1]] : [arms[1], arms[0]];
      const [lineA, lineB] = [lineOf(record, section, a?.title), lineOf(record, section, b?.title)];
      if (a === undefined || lineA === undefined || lineB === undefined) return undefined;
      return planted(record, [{ line: lineB, put: [a.title.text] }], [lineA]);
    },
  },
  {
    id: 'arm-of-no-intervention',
    rules: ['arm-no-intervention-mismatch', 'arm-type-mismatch'],
    plant: inValue(
      ({ studyGroups: g }) => [
        g,
        (g?.arms ?? [])
          .filter((arm) => arm.interventions.length > 0 && arm.type?.value !== 'EXPERIMENTAL')
          .map((arm) => arm.type),
      ],
      () => 'NO_INTERVENTION',
    ),
  },
  {
    id: 'arm-type-of-placebo',
    rules: ['arm-type-mismatch'],
    plant: inValue(
      ({ studyGroups: g }) => [
        g,
        (g?.arms ?? [])
          .filter((arm) => /^(?:matching )?placebo$/i.test(arm.title.text) && arm.interventions.length === 1)
          .map((arm) => arm.type),
      ],
      () => 'EXPERIMENTAL',
    ),
  },
  {
    id: 'placebo-of-arm-alone',
    rules: ['arm-placebo-no-intervention'],
    plant: (record, random) => {
      const section = groups(record)?.section;
      if (record.trial.basicInformation?.studyType.value !== 'INTERVENTIONAL') return undefined;
      if (/placebo|sham|vehicle|saline|sodium chloride|dummy|inert|inactive|sugar|water/i.test(record.text))
        return undefined;
      const arm = chosen(
        random,
        (sureArms(record.trial) ?? []).filter(
          (a) => a.description.length === 1 && (a.interventions.length > 0 || a.none !== undefined),
        ),
      );
      const line = lineOf(record, section, arm?.description[0]);
      return line === undefined
        ? undefined
        : replaced(record, line, 'Participants will receive placebo tablets once daily for 4 weeks.');
    },
  },
  {
    id: 'dose-of-arm',
    rules: ['dose-inconsistent'],
    plant: (record, random) => {
      const section = groups(record)?.section;
      const places = (groups(record)?.arms ?? []).flatMap((arm) => {
        const [only, second] = arm.interventions;
        const [said] = arm.description;
        const dose = /\b(\d{2,3}) mg\b(?!\/)/.exec(said?.text ?? '');
        const plain = arm.description.length === 1 && only?.description.length === 1 && second === undefined;
        const doses = [...`${said?.text} ${only?.description[0]?.text}`.matchAll(/\d\s?-?mg/gi)];
        if (!plain || dose === null || doses.length !== 2 || !only?.description[0]?.text.includes(dose[0])) return [];
        return [
          {
            line: lineOf(record, section, said) ?? -1,
            dose: dose[0],
            to: `${dose[1]}0 mg`,
            other: lineOf(record, section, only.description[0]) ?? -1,
          },
        ];
      });
      const place = record.trial.layout === 'labelled' ? chosen(random, places) : undefined;
      if (place === undefined) return undefined;
      const text = (record.lines[place.line] ?? '').replace(place.dose, place.to);
      return planted(record, [{ line: place.line, put: [text] }], [place.other]);
    },
  },
  {
    id: 'intervention-undescribed',
    rules: ['intervention-description-missing'],
    plant: (record, random) => {
      const { layout } = record.trial;
      const one = chosen(
        random,
        (declared(record)?.interventions ?? []).filter((i) => i.description.length === 1),
      );
      const section = declared(record)?.section;
      const [name, line] = [lineOf(record, section, one?.name), lineOf(record, section, one?.description[0])];
      const others = (groups(record)?.arms ?? []).some((arm) =>
        arm.interventions.some((i) => i.declared === one && i.description.length > 0),
      );
      return layout !== 'labelled' || name === undefined || line === undefined || others
        ? undefined
        : removed(record, [line], [name]);
    },
  },
];
