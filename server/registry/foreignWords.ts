// The table of Chinese, Japanese and Korean words that slip into English protocol text, with their English.
// Source: compiled for this project; `或` for "or" was seen in a real record. A word that several of the languages
// share stands once, under the language in which it is met most.
import type { ForeignToken } from './writingSystems';

type Row = readonly [
  token: string,
  replacement: string,
  language: ForeignToken['language'],
  meaning: ForeignToken['meaning'],
  isSafe?: false,
];

/**
 * `isSafe` is false where the English word depends on what surrounds the token, or word order has to change: such a
 * replacement may be offered, never applied by itself.
 */
export const FOREIGN_WORDS: readonly Row[] = [
  // Chinese, simplified; many also Japanese
  ['或', 'or', 'zh', 'conjunction'],
  ['或者', 'or', 'zh', 'conjunction'],
  ['和', 'and', 'zh', 'conjunction'],
  ['与', 'and', 'zh', 'conjunction'],
  ['及', 'and', 'zh', 'conjunction'],
  ['以及', 'and', 'zh', 'conjunction'],
  ['并', 'and', 'zh', 'conjunction'],
  ['且', 'and', 'zh', 'conjunction'],
  ['并且', 'and', 'zh', 'conjunction'],
  ['和/或', 'and/or', 'zh', 'conjunction'], // then flagged by and-or-ambiguous
  ['但', 'but', 'zh', 'conjunction'],
  ['除外', 'excepted', 'zh', 'logic', false], // word order
  ['除非', 'unless', 'zh', 'logic'],
  ['包括', 'including', 'zh', 'logic'],
  ['不包括', 'excluding', 'zh', 'logic'],
  ['如', 'such as', 'zh', 'logic', false], // also 'if'
  ['例如', 'for example', 'zh', 'logic'],
  ['即', 'i.e.', 'zh', 'logic', false],
  ['等', 'etc.', 'zh', 'logic', false], // open-ended list
  ['其他', 'other', 'zh', 'logic'],
  ['其它', 'other', 'zh', 'logic'],
  ['无', 'no', 'zh', 'negation', false], // none / without
  ['非', 'non-', 'zh', 'negation', false],
  ['不', 'not', 'zh', 'negation', false],
  ['未', 'not yet', 'zh', 'negation', false],
  ['大于', '>', 'zh', 'comparator'],
  ['小于', '<', 'zh', 'comparator'],
  ['等于', '=', 'zh', 'comparator'],
  ['大于等于', '≥', 'zh', 'comparator'],
  ['大于或等于', '≥', 'zh', 'comparator'],
  ['小于等于', '≤', 'zh', 'comparator'],
  ['小于或等于', '≤', 'zh', 'comparator'],
  ['不低于', '≥', 'zh', 'comparator'],
  ['不超过', '≤', 'zh', 'comparator'],
  ['不少于', '≥', 'zh', 'comparator'],
  ['超过', '>', 'zh', 'comparator'],
  ['至少', 'at least', 'zh', 'comparator'],
  ['最多', 'at most', 'zh', 'comparator'],
  ['以上', 'or more', 'zh', 'comparator-suffix'], // follows number+unit: 18岁以上 = 18 years or older; when followed by the age unit use 'or older'
  ['以下', 'or less', 'zh', 'comparator-suffix'], // 'or younger' after age
  ['以内', 'within', 'zh', 'time', false], // word order
  ['之内', 'within', 'zh', 'time', false],
  ['内', 'within', 'zh', 'time', false],
  ['之前', 'before', 'zh', 'time', false],
  ['之后', 'after', 'zh', 'time', false],
  ['前', 'before', 'zh', 'time', false],
  ['后', 'after', 'zh', 'time', false],
  ['岁', 'years', 'zh', 'unit-age'],
  ['周岁', 'years', 'zh', 'unit-age'],
  ['年', 'years', 'zh', 'unit-time', false], // year in dates
  ['月', 'months', 'zh', 'unit-time', false], // month in dates
  ['个月', 'months', 'zh', 'unit-time'],
  ['周', 'weeks', 'zh', 'unit-time'],
  ['天', 'days', 'zh', 'unit-time'],
  ['日', 'days', 'zh', 'unit-time', false], // date
  ['小时', 'hours', 'zh', 'unit-time'],
  ['分钟', 'minutes', 'zh', 'unit-time'],
  ['次', 'times', 'zh', 'count'],
  ['次/日', 'times/day', 'zh', 'count'],
  ['例', 'participants', 'zh', 'count', false],
  ['名', 'participants', 'zh', 'count', false],
  ['倍', 'times', 'zh', 'count'], // 2.5倍正常值上限 = 2.5 x ULN
  ['分', 'points', 'zh', 'unit', false], // also minutes in Japanese
  ['级', 'grade', 'zh', 'grade', false], // word order: III级 = grade III
  ['期', 'stage', 'zh', 'grade', false], // stage or phase
  ['型', 'type', 'zh', 'grade', false],
  ['毫克', 'mg', 'zh', 'unit'],
  ['微克', 'µg', 'zh', 'unit'],
  ['克', 'g', 'zh', 'unit'],
  ['公斤', 'kg', 'zh', 'unit'],
  ['千克', 'kg', 'zh', 'unit'],
  ['毫升', 'mL', 'zh', 'unit'],
  ['升', 'L', 'zh', 'unit'],
  ['厘米', 'cm', 'zh', 'unit'],
  ['毫米', 'mm', 'zh', 'unit'],
  ['毫米汞柱', 'mmHg', 'zh', 'unit'],
  ['万', '0 000', 'zh', 'number', false], // 10 000 multiplier
  ['亿', '00 000 000', 'zh', 'number', false], // 10^8 multiplier
  ['男', 'male', 'zh', 'sex'],
  ['女', 'female', 'zh', 'sex'],
  ['男性', 'male', 'zh', 'sex'],
  ['女性', 'female', 'zh', 'sex'],
  ['不限', 'no limit', 'zh', 'sex'],
  ['男女', 'male and female', 'zh', 'sex'],
  ['男女不限', 'male or female', 'zh', 'sex'],
  ['性别不限', 'any sex', 'zh', 'sex'],
  ['的', 'of', 'zh', 'particle', false],
  ['患者', 'patients', 'zh', 'noun'],
  ['受试者', 'participants', 'zh', 'noun'],
  ['年龄', 'age', 'zh', 'noun'],
  ['性别', 'sex', 'zh', 'noun'],
  ['入选标准', 'Inclusion Criteria', 'zh', 'heading'],
  ['纳入标准', 'Inclusion Criteria', 'zh', 'heading'],
  ['入组标准', 'Inclusion Criteria', 'zh', 'heading'],
  ['排除标准', 'Exclusion Criteria', 'zh', 'heading'],
  ['剔除标准', 'Withdrawal Criteria', 'zh', 'heading', false],
  ['知情同意', 'informed consent', 'zh', 'noun'],
  ['知情同意书', 'informed consent form', 'zh', 'noun'],
  ['签署', 'signed', 'zh', 'noun', false],
  ['妊娠', 'pregnancy', 'zh', 'noun'],
  ['怀孕', 'pregnant', 'zh', 'noun'],
  ['哺乳', 'breastfeeding', 'zh', 'noun'],
  ['感染', 'infection', 'zh', 'noun'],
  ['手术', 'surgery', 'zh', 'noun'],
  ['化疗', 'chemotherapy', 'zh', 'noun'],
  ['放疗', 'radiotherapy', 'zh', 'noun'],
  ['正常', 'normal', 'zh', 'noun'],
  ['正常值上限', 'upper limit of normal (ULN)', 'zh', 'noun'],
  ['正常值下限', 'lower limit of normal (LLN)', 'zh', 'noun'],
  ['血红蛋白', 'hemoglobin', 'zh', 'noun'],
  ['白细胞', 'white blood cells', 'zh', 'noun'],
  ['血小板', 'platelets', 'zh', 'noun'],
  ['中性粒细胞', 'neutrophils', 'zh', 'noun'],
  ['肌酐', 'creatinine', 'zh', 'noun'],
  ['胆红素', 'bilirubin', 'zh', 'noun'],
  ['医院', 'Hospital', 'zh', 'noun', false], // proper noun
  ['岁以上', 'years or older', 'zh', 'comparator-suffix'],
  ['岁以下', 'years or younger', 'zh', 'comparator-suffix'],
  ['周岁以上', 'years or older', 'zh', 'comparator-suffix'],
  ['周岁以下', 'years or younger', 'zh', 'comparator-suffix'],
  // Chinese, traditional
  ['與', 'and', 'zh-Hant', 'conjunction'],
  ['並', 'and', 'zh-Hant', 'conjunction'],
  ['無', 'no', 'zh-Hant', 'negation', false],
  ['歲', 'years', 'zh-Hant', 'unit-age'],
  ['個月', 'months', 'zh-Hant', 'unit-time'],
  ['週', 'weeks', 'zh-Hant', 'unit-time'],
  ['級', 'grade', 'zh-Hant', 'grade', false],
  ['歲以上', 'years or older', 'zh-Hant', 'comparator-suffix'],
  ['歲以下', 'years or younger', 'zh-Hant', 'comparator-suffix'],
  // Japanese
  ['または', 'or', 'ja', 'conjunction'],
  ['又は', 'or', 'ja', 'conjunction'],
  ['もしくは', 'or', 'ja', 'conjunction'],
  ['および', 'and', 'ja', 'conjunction'],
  ['及び', 'and', 'ja', 'conjunction'],
  ['かつ', 'and', 'ja', 'conjunction'],
  ['ならびに', 'and', 'ja', 'conjunction'],
  ['歳', 'years', 'ja', 'unit-age'],
  ['才', 'years', 'ja', 'unit-age', false],
  ['未満', 'less than', 'ja', 'comparator-suffix', false], // suffix: 18歳未満 = younger than 18 years
  ['超', 'more than', 'ja', 'comparator-suffix', false],
  ['ヶ月', 'months', 'ja', 'unit-time'],
  ['か月', 'months', 'ja', 'unit-time'],
  ['カ月', 'months', 'ja', 'unit-time'],
  ['ヵ月', 'months', 'ja', 'unit-time'],
  ['週間', 'weeks', 'ja', 'unit-time'],
  ['日間', 'days', 'ja', 'unit-time'],
  ['時間', 'hours', 'ja', 'unit-time'],
  ['回', 'times', 'ja', 'count'],
  ['を除く', 'excluding', 'ja', 'logic', false],
  ['の', 'of', 'ja', 'particle', false],
  ['選択基準', 'Inclusion Criteria', 'ja', 'heading'],
  ['除外基準', 'Exclusion Criteria', 'ja', 'heading'],
  ['同意', 'consent', 'ja', 'noun'],
  ['歳以上', 'years or older', 'ja', 'comparator-suffix'],
  ['歳以下', 'years or younger', 'ja', 'comparator-suffix'],
  // Korean
  ['및', 'and', 'ko', 'conjunction'],
  ['와', 'and', 'ko', 'conjunction', false], // particle
  ['과', 'and', 'ko', 'conjunction', false], // particle
  ['그리고', 'and', 'ko', 'conjunction'],
  ['또는', 'or', 'ko', 'conjunction'],
  ['혹은', 'or', 'ko', 'conjunction'],
  ['이상', 'or more', 'ko', 'comparator-suffix'],
  ['이하', 'or less', 'ko', 'comparator-suffix'],
  ['미만', 'less than', 'ko', 'comparator-suffix', false], // suffix
  ['초과', 'more than', 'ko', 'comparator-suffix', false], // suffix
  ['세', 'years', 'ko', 'unit-age'], // only after a number
  ['만', 'age', 'ko', 'particle', false], // 만 19세 = aged 19
  ['주', 'weeks', 'ko', 'unit-time'], // only after a number
  ['개월', 'months', 'ko', 'unit-time'],
  ['일', 'days', 'ko', 'unit-time', false],
  ['년', 'years', 'ko', 'unit-time'], // only after a number
  ['회', 'times', 'ko', 'count'], // only after a number
  ['환자', 'patients', 'ko', 'noun'],
  ['남성', 'male', 'ko', 'sex'],
  ['여성', 'female', 'ko', 'sex'],
  ['선정기준', 'Inclusion Criteria', 'ko', 'heading'],
  ['제외기준', 'Exclusion Criteria', 'ko', 'heading'],
  ['동의', 'consent', 'ko', 'noun'],
  ['세이상', 'years or older', 'ko', 'comparator-suffix'],
  ['세 이상', 'years or older', 'ko', 'comparator-suffix'],
  ['세이하', 'years or younger', 'ko', 'comparator-suffix'],
  ['세 이하', 'years or younger', 'ko', 'comparator-suffix'],
];
