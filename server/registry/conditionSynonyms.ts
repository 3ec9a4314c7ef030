// Words that name the same condition, organ or habit, by their beginnings: what a criterion may say instead of the condition.
import { lazily } from '../text/lazily';

const GROUPS: readonly string[] = [
  'covid coron sars cov ncov',
  'hiv aids',
  'kidne renal nephr dialy rcc',
  'liver hepat cirrh hcc hcv hbv',
  'heart cardi myoca coron ventr',
  'lung pulmo nsclc sclc respi',
  'brain cereb gliob gliom intra',
  'stoma gastr',
  'colon color rectu recta bowel crc',
  'breas mamma',
  'blood hemat haema leuke lymph myelo marro aml cll cml mds nhl',
  'skin derma cutan eczem',
  'eye ocula ophth retin macul visio visua',
  'alcoh drink',
  'smoki smoke cigar tobac nicot',
  'obesi overw weigh bmi',
  'hyper hypot press',
  'depre mdd mood antid',
  'anxie phobi panic',
  'diabe glyce gluco insul hba1c hba',
  'chole lipid ldl stati',
  'strok ische infar throm hemor haemo',
  'schiz psych',
  'demen alzhe cogni mci mmse',
  'opioi heroi cocai subst addic abuse depen drug',
  'pregn gesta labor labou deliv cesar caesa birth',
  'aller hyper atopi rhini ige',
  'asthm airwa bronc copd fev',
  'arthr rheum joint osteo',
  'pain ache neura heada migra analg',
  'fract bone osteo',
  'tooth teeth dent denta tooth perio caries molar',
  'surge surgi opera anest anaes',
  'seizu epile',
  'tumou tumor cance carci malig neopl sarco adeno solid metas',
  'infec bacte viral virus fungi sepsi septi',
  'ulcer wound burn',
  'trans graft',
  'walk gait',
  'sleep insom apnea apnoe',
  'muscl myopa dystr',
  'child infan neona newbo prete prema',
];

const byBeginning = lazily(() => {
  const map = new Map<string, Set<string>>();
  for (const group of GROUPS) {
    const words = group.split(' ');
    for (const word of words) {
      const known = map.get(word) ?? new Set<string>();
      for (const other of words) known.add(other);
      map.set(word, known);
    }
  }
  return map;
});

const NONE: ReadonlySet<string> = new Set();

/** The beginning that words of one stem share. */
export const beginningOf = (word: string): string => word.slice(0, 5);

/** The beginnings of words that may stand for the word. */
export const synonymsOf = (beginning: string): ReadonlySet<string> => byBeginning().get(beginning) ?? NONE;
