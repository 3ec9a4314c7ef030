// The numbers of other registries and funders: how they look, and how they are written.

export interface NumberForm {
  /** The registry, as a message names it. */
  readonly name: string;
  /** What such a number looks like, for a message. */
  readonly sample: string;
  /** The type that the registry gives it. */
  readonly type: 'EUDRACT_NUMBER' | 'CTIS' | 'REGISTRY' | 'NIH';
  /** A text that claims to be such a number, by its letters. Undefined where only the type says so. */
  readonly claim: RegExp | undefined;
  /** The number exactly as it is written. */
  readonly form: RegExp;
  /** Its parts in a text whose letters, blanks or hyphens are off; joined by `write`. */
  readonly parts: RegExp | undefined;
  readonly write: ((...parts: readonly string[]) => string) | undefined;
}

type Rewriting = Partial<Pick<NumberForm, 'claim' | 'parts' | 'write'>>;

const form = (
  name: string,
  sample: string,
  type: NumberForm['type'],
  exact: RegExp,
  { claim, parts, write }: Rewriting,
): NumberForm => ({ name, sample, type, form: exact, claim, parts, write });

const hyphenated = (...parts: readonly string[]): string => parts.join('-');

/** A registry whose numbers are its letters and a fixed count of digits. */
const prefixed = (name: string, letters: string, digits: number): NumberForm =>
  form(name, letters + '1234567890123456'.slice(0, digits), 'REGISTRY', new RegExp(`^${letters}\\d{${digits}}$`), {
    claim: new RegExp(`^${letters}[\\s:#-]*\\d`, 'i'),
    parts: new RegExp(`^${letters}[\\s:#-]*(\\d{${digits}})$`, 'i'),
    write: (number) => letters + number,
  });

export const NUMBER_FORMS: readonly NumberForm[] = [
  form('CTIS', '2024-501234-12-00', 'CTIS', /^20[2-9]\d-5\d{5}-\d\d-\d\d$/, {
    parts: /^(?:EU ?CT(?: number)?[:\s]*)?(20[2-9]\d)[\s.–-]+(5\d{5})[\s.–-]+(\d\d)[\s.–-]+(\d\d)$/i,
    write: hyphenated,
  }),
  form('EudraCT', '2019-001234-12', 'EUDRACT_NUMBER', /^(?:200[4-9]|201\d|202[0-5])-\d{6}-\d\d$/, {
    claim: /^EudraCT/i,
    parts: /^(?:EudraCT(?: number)?[:\s]*)?(20[0-2]\d)[\s.–-]+(\d{6})[\s.–-]+(\d\d)$/i,
    write: hyphenated,
  }),
  prefixed('ISRCTN', 'ISRCTN', 8),
  prefixed('the Australian New Zealand registry', 'ACTRN', 14),
  prefixed('the German registry', 'DRKS', 8),
  prefixed('the Korean registry', 'KCT', 7),
  prefixed('the African registry', 'PACTR', 15),
  form('WHO (UTN)', 'U1111-1234-5678', 'REGISTRY', /^U1111-\d{4}-\d{4}$/, {
    claim: /^U1111[\s-]/i,
    parts: /^(U1111)[\s–-]*(\d{4})[\s–-]*(\d{4})$/i,
    write: (_, first = '', second = '') => hyphenated('U1111', first, second),
  }),
  form('the Chinese registry', 'ChiCTR2400012345', 'REGISTRY', /^ChiCTR(?:\d{10}|(?:-[A-Z]{2,4}){1,2}-\d{8}|\d{8})$/, {
    claim: /^ChiCTR/i,
  }),
  form('jRCT', 'jRCT2031240123', 'REGISTRY', /^jRCT(?:s\d{9}|[a-z]?\d{10})$/, { claim: /^jRCT/i }),
  form('the Indian registry', 'CTRI/2024/01/012345', 'REGISTRY', /^CTRI\/20\d\d\/\d{2,3}\/\d{6}$/, {
    claim: /^CTRI\//i,
  }),
  form(
    'the NIH',
    'R01HL123456',
    'NIH',
    /^\d?[A-Z]\d\d(?:AA|AG|AI|AR|AT|CA|DA|DC|DE|DK|EB|ES|EY|GM|HD|HG|HL|LM|MD|MH|NR|NS|OD|RR|TR|TW)\d{6}(?:-\d\d[A-Z\d]*)?$/,
    {},
  ),
];
