// Conditions that only people of one sex have: of organs that only they have.
// Left out on purpose: breast cancer (both), pregnancy and birth (infants and fathers take part too), infertility.

export type ConditionSex = 'FEMALE' | 'MALE';

const DISEASE =
  '(?:cancers?|carcinomas?|adenocarcinomas?|neoplasms?|tumou?rs?|malignan\\w+|hyperplasia|intraepithelial neoplasia|dysplasia|prolapse|fibroids?|cysts?|failure|insufficiency|dysfunction|torsion|hypertrophy|sarcomas?)';

const OF_WOMEN = new RegExp(
  `^(?:.* )?(?:ovarian|ovary|cervical intraepithelial|cervix|uterine cervical|endometrial|uterine|vulvar|vulval|vaginal|fallopian tube) (?:\\w+ )?${DISEASE}\\b|^(?:cervical cancer|endometriosis|adenomyosis|dysmenorrh\\w+|menorrhagia|menopausal? (?:symptoms?|syndrome)|hot flashes in women|polycystic ovary? syndrome|polycystic ovarian syndrome|premenstrual (?:syndrome|dysphoric disorder)|uterine fibroids?|leiomyoma of uterus|bacterial vaginosis|vulvodynia|postmenopausal osteoporosis|vulvovaginal (?:atrophy|candidiasis))\\b`,
  'i',
);
const OF_MEN = new RegExp(
  `^(?:.* )?(?:prostate|prostatic|testicular|penile) (?:\\w+ )?${DISEASE}\\b|^(?:prostatitis|chronic prostatitis|erectile dysfunction|benign prostatic hyperplasia|premature ejaculation|cryptorchidism|hypospadias|varicocele|peyronie'?s? disease|male hypogonadism|hypogonadism, male)\\b`,
  'i',
);

/** The sex that a condition is of; undefined for all others. */
export function sexOfCondition(condition: string): ConditionSex | undefined {
  const isOfWomen = OF_WOMEN.test(condition);
  if (isOfWomen === OF_MEN.test(condition)) return undefined;
  return isOfWomen ? 'FEMALE' : 'MALE';
}
