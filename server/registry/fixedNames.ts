// Names with one official spelling, and the others that records write.
//
// Capitals alone are told where they make the name ("SARS-CoV-2", "SpO2"), not where people differ ("Covid-19").
import { capitalised } from '../text/capitals';

export interface FixedName {
  /** Every match holds one of them, in small letters: a pattern with a look behind it is slow. */
  readonly hints: readonly string[];
  /** Global; matches the right spelling too, or only others. */
  readonly pattern: RegExp;
  readonly right: string;
  /** True where other capitals are wrong as well. */
  readonly exact: boolean;
}

/** Where no part of a longer name, an address or a trial's acronym begins. */
const START = '(?<![\\w.@#]|(?<!\\b(?:[Aa]nti|[Pp]ost|[Nn]on|[Pp]re))-)';

/** `hints` are separated by `|`. */
const name = (hints: string, right: string, others: string, exact = true, flags = 'g'): FixedName => ({
  hints: hints.split('|'),
  pattern: new RegExp(`${START}(?:${others})(?!\\w)`, flags),
  right,
  exact,
});

/** Any case, and capitals do not matter. */
const anyCase = (hints: string, right: string, others: string): FixedName => name(hints, right, others, false, 'gi');

export const FIXED_NAMES: readonly FixedName[] = [
  anyCase('covid', 'COVID-19', 'n?covid ?[- ]? ?(?:20)?19(?![\\w@]|-[A-Z\\d]| [A-Z]{2,}-)'),
  anyCase(
    '19',
    'COVID-19',
    '(?:covd|cvoid|covod|convid|coivd|codvid|coviid|covind|codiv|corvid|covidd|covdi)[ -]?(?:20)?19',
  ),
  anyCase('corona', 'coronavirus disease', 'corona[ -]virus disease'),
  anyCase('sar', 'SARS-CoV-2', 'sar[dc]?[ -]cov[ -]?2'),
  name('sars', 'SARS-CoV-2', '[Ss][Aa][Rr][Ss] ?[- ]? ?[Cc][Oo]-?[Vv] ?[- ]? ?2(?![\\w@.]\\d|\\w|-[A-Z\\d])'),
  anyCase('mers', 'MERS-CoV', 'MERS ?[- ]? ?cov'),
  name('hb|hgb', 'HbA1c', '[Hh](?:[Bb]|[Gg][Bb]) ?[Aa] ?1 ?[Cc]'),
  anyCase('bnp', 'NT-proBNP', 'NT ?-? ?pro ?-? ?BNP'),
  name('sp02|spo2', 'SpO2', 'Sp02|SP02|SPO2|Spo2|sPO2'),
  name('pa02|pao2', 'PaO2', 'Pa02|PA02|Pao2'),
  name('fi02|fio2', 'FiO2', 'Fi02|FI02|Fio2'),
  name('h20', 'cmH2O', '[Cc][Mm] ?H20'),
  name('pcr', 'RT-PCR', 'PT-PCR|RTPCR|Rt-PCR|RT PCR'),
  anyCase('dimer', 'D-dimer', 'D ?dimer'),
  name('h20', 'H2O', '(?<![Cc][Mm] )H20'),
  name('c02', 'CO2', 'C02'),
  name('ac02', 'PaCO2', 'Pa[Cc]02'),
  name('vo2|v02', 'VO2', 'V02'),
  name('sa02', 'SaO2', 'Sa02'),
  name('hbs', 'HBsAg', 'Hbs ?-?[Aa][Gg]|HbS-?Ag|HBSAG|HBSAg|HBsAG|HBs-Ag'),
  name('hbc', 'HBcAb', 'Hbc ?-?[Aa][Bb]|HBCAb|HBcAB'),
  name('pd', 'PD-L1', 'PDL-?1|PD L1|PD-l1|PD-LI'),
  name('anti', 'anti-PD-1', '[Aa]nti-PD1'),
  name('recist', 'RECIST 1.1', 'RECIST1\\.1|Recist 1\\.1'),
  name('resc|recis', 'RECIST', 'RESCIST|RECISST|RECISIT'),
  name('hippa', 'HIPAA', 'HIPPA'),
  name('calbg', 'CALGB', 'CALBG'),
  name('cta|ctc', 'CTCAE', 'CTACE|CTCEA'),
  anyCase('wua|whu', 'Wuhan', 'wuahn|whuan'),
  name(
    'gov',
    'ClinicalTrials.gov',
    'Clinicaltrials\\.gov|ClinicalTrial\\.gov|Clinical Trials?\\.gov|ClinicalTrials\\.Gov',
  ),
  name('rna', 'mRNA', 'm-RNA|Mrna'),
  name('pugh', 'Child-Pugh', "Child'?s?[ -]Pugh|CHILD[ -]Pugh|child[ -]pugh"),
  name('gault', 'Cockcroft-Gault', 'Cockg?roft[ -][Gg]ault|Cockcroft (?:and )?[Gg]ault'),
  name('redcap', 'REDCap', 'RedCap|REDcap|RedCAP|Redcap'),
  name('med', 'MedDRA', 'Medra|MEDRA|MedDra|MeDRA'),
  name('sf', 'SF-36', 'SF ?36'),
  name('eq', 'EQ-5D', 'EQ ?5D'),
  name('karno', 'Karnofsky', 'Karnofski|Karnovsky|Karnosky|Karnofksy'),
  ...'chinese english german american european indian japanese asian african caucasian spanish italian egyptian korean canadian brazilian mexican hispanic french turkish swedish danish norwegian finnish portuguese russian australian israeli pakistani iranian'
    .split(' ')
    .map((adjective) => name(adjective, capitalised(adjective), `${adjective}(?![\\w@.-]\\w|/)`)),
];
