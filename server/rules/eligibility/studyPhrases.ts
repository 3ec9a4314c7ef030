// Phrases of trials with a wrong word in them: consent, selection, design, statistics. Each row is here because it can mean
// nothing else.

/** A table as wordings.ts reads it. */
export const STUDY_PHRASES = `
  sensibility > sensitivity [and_specificity to_the analysis]
  informative consent > informed consent
  informal consent > informed consent
  consent informed > informed consent
  informed consult > informed consent
  informed constant > informed consent
  written content > written consent
  enlightened consent > informed consent
  write > written [consent informed_consent]
  writing > written [informed_consent consent]
  singing > signing [informed the_informed of_informed of_the_informed the_consent consent]
  legal tutor > legal guardian
  legal tutors > legal guardians
  [parents_or parent_or parent/ parents_and] tutor > guardian
  legal guard > legal guardian
  legally representative > legal representative
  legally representatives > legal representatives
  authorize representative > authorized representative
  next of kind > next of kin
  next to kin > next of kin
  [statistical multivariate univariate regression sensitivity subgroup interim] analyse > analysis
  [the an] analyse > analysis [of]
  [the an] analyze > analysis [of]
  [will is_to order_to aims_to aim_to designed_to was_to] analysis > analyze [the whether how]
  [will is_to order_to aims_to aim_to designed_to was_to] evaluation > evaluate [the whether if how]
  [will is_to order_to aims_to aim_to designed_to was_to] assessment > assess [the whether if how]
  [will is_to order_to aims_to aim_to designed_to was_to] comparison > compare [the]
  [will is_to order_to aims_to aim_to designed_to was_to] investigation > investigate [the whether if how]
  [will is_to order_to aims_to aim_to designed_to was_to] determination > determine [the whether if]
  [will is_to order_to aims_to aim_to designed_to was_to] improvement > improve [the]
  [will is_to order_to aims_to aim_to designed_to was_to] reduction > reduce [the]
  [will is_to order_to aims_to aim_to designed_to was_to] identification > identify [the]
  [will is_to order_to aims_to aim_to designed_to was_to] observation > observe [the]
  [will is_to order_to aims_to aim_to designed_to was_to] estimation > estimate [the]
  advert > adverse [event events reaction reactions effect effects]
  [been patients are is was were newly] diagnosis > diagnosed [with as]
  respond rate > response rate
  sample randomization > simple randomization
  convenient > convenience [sampling sample]
  purpose sampling > purposive sampling
  ordinary scale > ordinal scale
  approved from > approved by [the ethics ministry]
  no willing > not willing [to]
  sealed envelop > sealed envelope
  sealed envelops > sealed envelopes
  opaque envelops > opaque envelopes
  opaque envelop > opaque envelope
  envelop > envelope [method technique]
  computer generating > computer-generated [random randomization list]
  computer generate > computer-generated [random randomization list]
  [single double triple] blend > blind
  double-blend > double-blind
  single-blend > single-blind
  placebo control > placebo-controlled [trial study]
  cross section study > cross-sectional study
  cross-section study > cross-sectional study
  longitude study > longitudinal study
  observation study > observational study
  experiment study > experimental study
  feasible study > feasibility study
  prospect study > prospective study
  prospectively study > prospective study
  retrospect study > retrospective study
  children and adolescence > children and adolescents
  [all the of study eligible] participates > participants [will who with in]
  [willing_to agree_to agrees_to agreed_to able_to refuse_to want_to wish_to] participation > participate
  [agree_to willing_to able_to consent_to refuse_to refusal_to unwilling_to] participant > participate [in]
  exclude criteria > exclusion criteria
  excluded criteria > exclusion criteria
  inclusive criteria > inclusion criteria
  exclusive criteria > exclusion criteria
  eligible criteria > eligibility criteria
  [are is be] eligibility > eligible [for to]
  withdraw criteria > withdrawal criteria
  withdraw of consent > withdrawal of consent
  [to may can will who] withdrawal > withdraw [from consent the their]
  voluntarily participation > voluntary participation
  [to] advice > advise [patients the]
  [at until after before to] hospital discharged > hospital discharge
  dose limit toxicity > dose-limiting toxicity
  dose limited toxicity > dose-limiting toxicity
  dose-limited toxicity > dose-limiting toxicity
  maximum tolerant dose > maximum tolerated dose
  washed out period > washout period
  fellow up > follow-up
  fellow-up > follow-up
  following up > follow-up [period visits visit]
  following-up > follow-up [period visits visit]
  ethic > ethics [committee committees approval]
  ethnics committee > ethics committee
  ethnical committee > ethical committee
  institution review board > institutional review board
  institute review board > institutional review board
  clinic > clinical [practice symptoms symptom outcome outcomes signs manifestations efficacy features characteristics]
  [descriptive inferential] statics > statistics
  statics analysis > statistical analysis
  logic regression > logistic regression
  logistics regression > logistic regression
  confident interval > confidence interval
  confident intervals > confidence intervals
  confidential interval > confidence interval
  level of significant > level of significance
  significant level > significance level [of_# was_set set will_be_set (]
  significance > significant [difference differences improvement change]
  [clinical statistical] significant > significance [of]
  statistically significance > statistical significance
  [we investigators authors researchers] hypothesis > hypothesize [that]
  [the main primary] propose > purpose [of]
  [we authors investigators] purpose > propose [to that a]
  [the study scientific] rational > rationale [for of behind]
  rationale use > rational use
  principle > principal [outcome objective aim goal criterion endpoint diagnosis cause reason]
  [injection infusion investigational] side > site [reaction reactions pain]
  sides effects > side effects
  [who patient patients] presence > present [with]
  deprived from > deprived of [liberty freedom their_liberty]
  private of liberty > deprived of liberty
  [benefiting benefit benefits] of > from [a_social social]
  auto-questionnaire > self-questionnaire
  auto-questionnaires > self-questionnaires
  auto-evaluation > self-evaluation
  Students t-test > Student's t-test
  Students t test > Student's t-test
  Man Whitney > Mann-Whitney
  Man-Whitney > Mann-Whitney
  Mann-Withney > Mann-Whitney
  Kruskal-Wallace > Kruskal-Wallis
  Kruskal Wallace > Kruskal-Wallis
  Kruskall-Wallis > Kruskal-Wallis
  Kruskall Wallis > Kruskal-Wallis
  Spearmen > Spearman [correlation rank]
  Person correlation > Pearson correlation
  Person's correlation > Pearson's correlation
  Cochrane-Mantel-Haenszel > Cochran-Mantel-Haenszel
  Cochrane Mantel Haenszel > Cochran-Mantel-Haenszel
  chi squire > chi-square
  chi-squire > chi-square
  modified Ranking scale > modified Rankin scale
  modified Ranking score > modified Rankin score
`;
