// Tables of wrong grammar: an adjective where an adverb is needed, the wrong preposition, and terms in the wrong form. Rows as
// wordings.ts reads them.

/** "clinical significant", "previous treated". */
export const ADJECTIVES_FOR_ADVERBS = `
  clinical > clinically [significant relevant stable suspected diagnosed proven confirmed apparent evident meaningful unstable indicated documented]
  statistical > statistically [significant relevant analyzed analysed different]
  histological > histologically [confirmed proven diagnosed proved verified documented]
  histologic > histologically [confirmed proven diagnosed proved verified documented]
  histopathological > histopathologically [confirmed proven diagnosed proved verified documented]
  pathological > pathologically [confirmed proven diagnosed proved verified documented]
  pathologic > pathologically [confirmed proven diagnosed proved verified documented]
  cytological > cytologically [confirmed proven diagnosed verified documented]
  cytologic > cytologically [confirmed proven diagnosed verified documented]
  radiological > radiologically [confirmed proven diagnosed verified documented]
  radiographic > radiographically [confirmed proven diagnosed verified documented]
  microbiological > microbiologically [confirmed proven documented]
  biochemical > biochemically [confirmed proven documented]
  serological > serologically [confirmed proven documented]
  hemodynamic > hemodynamically [stable unstable compromised]
  hemodynamical > hemodynamically [stable unstable compromised]
  haemodynamic > haemodynamically [stable unstable compromised]
  legal > legally [authorized authorised acceptable designated competent incompetent blind]
  surgical > surgically [removed treated sterile sterilized sterilised resected excised corrected implanted]
  local > locally [advanced administered]
  mental > mentally [retarded disabled ill competent incompetent challenged incapacitated capable]
  physical > physically [active inactive disabled able unable]
  sexual > sexually [active transmitted]
  poor > poorly [controlled differentiated understood managed tolerated]
  inadequate > inadequately [controlled treated managed]
  adequate > adequately [controlled treated managed]
  critical > critically [ill]
  severe > severely [ill impaired malnourished immunocompromised immunosuppressed]
  complete > completely [resected removed healed recovered resolved excised edentulous]
  immediate > immediately [after before following]
  successful > successfully [completed treated extubated resected cannulated performed weaned]
  random > randomly [assigned allocated divided selected chosen distributed]
  oral > orally [administered]
  intravenous > intravenously [administered injected]
  subcutaneous > subcutaneously [administered injected]
  intramuscular > intramuscularly [administered injected]
  topical > topically [applied administered]
  systemic > systemically [administered]
  previous > previously [treated published diagnosed untreated reported described exposed vaccinated enrolled irradiated hospitalized established operated participated randomized randomised infected documented mentioned approved resected underwent received]
  recent > recently [published diagnosed approved developed started initiated completed discovered introduced underwent received]
  new > newly [diagnosed]
  current > currently [taking receiving undergoing enrolled participating breastfeeding hospitalized lactating]
  concurrent > concurrently [receiving taking using enrolled participating]
  concomitant > concomitantly [receiving taking using]
  frequent > frequently [used reported observed seen associated]
  wide > widely [used accepted available]
  relative > relatively [safe low high small large short few rare common stable easy simple healthy]
  especial > especially [in for when if]
  prospective > prospectively [enrolled followed recruited evaluated]
  retrospective > retrospectively [reviewed analyzed analysed evaluated]
  significant > significantly [higher lower better worse greater longer shorter improved associated correlated impaired different faster]
  permanent > permanently [disabled sterilized discontinued]
  regular > regularly [taking using]
  independent > independently [assessed reviewed]
  double-blind > double-blindly [randomized_to]
  partial > partially [resected edentulous]
  voluntary > voluntarily [sign signed agree agreed participate participated provide]
  simultaneous > simultaneously [participating participates]
  serious > seriously [ill]
`;

/** "related with", "prior the". */
export const PREPOSITIONS = `
  [is are was were be been] base on > based on
  bases on > based on [the_results the_criteria the_following]
  [study] basing on > based on
  based to > based on
  as compare > as compared [to with]
  as compares > as compared [to with]
  when compare > when compared [to with]
  related with > related to
  relate with > relate to
  consist on > consist of
  consists on > consists of
  consisted on > consisted of
  consisting on > consisting of
  consists from > consists of
  consist from > consist of
  consisting from > consisting of
  consisted from > consisted of
  is consist of > consists of
  are consist of > consist of
  is consisted of > consists of
  is composed by > is composed of
  are composed by > are composed of
  comprises of > comprises
  suffer of > suffer from
  suffers of > suffers from
  suffering of > suffering from
  suffered of > suffered from
  suffering by > suffering from
  suffer with > suffer from
  interfere the > interfere with the
  interfere to > interfere with
  interferes to > interferes with
  prior the > prior to the
  prior than > prior to
  prior of > prior to [the enrollment inclusion study randomization screening surgery]
  regarding to > regarding
  regarding about > regarding
  concerning to > concerning
  discuss about > discuss
  lack off > lack of
  with regards to > with regard to
  in regards to > with regard to
  in regard with > with regard to
  sensitive for > sensitive to
  similar with > similar to
  similar than > similar to
  [the] same than > same as
  suffering with > suffering from
  undergo to > undergo
  undergoes to > undergoes
  underwent to > underwent
  undergoing to > undergoing
  suffers with > suffers from
  willing for > willing to give [consent informed written]
  combined of > composed of
  different than > different from
  different with > different from
  equal than > equal to
  equals than > equal to
  [was were is are] due of > due to
  due of > due to [the]
  in spite the > in spite of the
  except of > except for
  in the same time > at the same time
  in the aim > with the aim
  in the purpose > with the purpose
  in the end of > at the end of [the_study the_treatment treatment the_trial surgery the_surgery the_session the_intervention]
  at the begin of > at the beginning of
  in the begin of > at the beginning of
  [at_the] begin > beginning [of]
  contraindicated to > contraindicated in [patients]
  allergic for > allergic to
  [is are be known patients subjects] allergic with > allergic to
  hypersensitive for > hypersensitive to
  hypersensitivity against > hypersensitivity to
  intolerant for > intolerant to
  refusal for > refusal of [consent participation]
  unable of > unable to
  aware about > aware of
  responsible of > responsible for
  divided in > divided into [two three four 2 3 4]
  divide into > divided into [two three four 2 3 4]
  divided to > divided into [two three four 2 3 4]
  divided on > divided into [two three four 2 3 4]
  hospitalized to > admitted to [the intensive]
  according of > according to
  accordingly to > according to
  depends of > depends on
  depend of > depend on
  depends from > depends on
  dependent from > dependent on
  independent on > independent of
  participate at > participate in
  participated at > participated in
  participating at > participating in
  participating to > participating in [the this another a]
  participation to > participation in [the this another a any]
  participating another > participating in another
  participate another > participate in another
  participate this > participate in this
  participate the study > participate in the study
  participate in to > participate in
  enrolled to > enrolled in [the_study this_study another]
  willing for > willing to [participate]
  willing of > willing to
  [mental physical and] ability of > ability to [understand read give provide sign]
  married with > married to
  compliant to > compliant with
  adhere with > adhere to
  accordance of > accordance with
  associated by > associated with
  combined to > combined with [the]
  in compare > in comparison [to with]
  in comparing > in comparison [to with]
  in comparison of > in comparison with
  following by > followed by
  follow by > followed by
  characterize by > characterized by
  characterized with > characterized by
  characterised with > characterised by
  accompanied with > accompanied by
  caused of > caused by
  cause by > caused by
  leads into > leads to
  lead into > lead to
  resulted to > resulted in [the a an]
  resulting to > resulting in [the a an]
  superior at > superior to
  inferior at > inferior to
  [equal or] superior to > greater than [#]
  [equal or] inferior to > less than [#]
  superior or equal to > greater than or equal to
  inferior or equal to > less than or equal to
  superior or equal > greater than or equal to [#]
  inferior or equal > less than or equal to [#]
  in details > in detail
  at risk to > at risk of [develop~]
  suspected for > suspected of
  suspected with > suspected of having
  assist to > attend [the_visits the_sessions]
  instead to > instead of
  by means off > by means of
  on behalf to > on behalf of
  as well that > as well as
  in case off > in case of
  in the case off > in the case of
  at any times > at any time
  in other hand > on the other hand
  in the other hand > on the other hand
  on other hand > on the other hand
  till to > until
  until to > until
  up till > until
  since from > since
  among with > along with
  along of > along with [the]
  beside of > besides
  besides of > besides
  near of > near
  despite to > despite
`;

/** Terms in the wrong form: "randomized control trial". */
export const TERMS = `
  randomized control > randomized controlled [trial trials study studies clinical]
  randomised control > randomised controlled [trial trials study studies clinical]
  placebo control > placebo-controlled [trial trials study studies]
  placebo-control > placebo-controlled [trial trials study studies]
  open labeled > open-label
  open labelled > open-label
  open-labeled > open-label
  open-labelled > open-label
  double blinding > double-blind [study trial]
  double-blinding > double-blind [study trial]
  single blinding > single-blind [study trial]
  single-blinding > single-blind [study trial]
  parallel groups > parallel-group [study trial design]
  cross-sectionals > cross-sectional
  half-live > half-lives
  half live > half-lives
  half-lifes > half-lives
  half lifes > half-lives
  lesser than > less than
  greater or equal to > greater than or equal to
  greater or equal > greater than or equal to [#]
  higher or equal to > higher than or equal to
  higher or equal > higher than or equal to [#]
  lower or equal to > lower than or equal to
  lower or equal > lower than or equal to [#]
  less or equal to > less than or equal to
  less or equal > less than or equal to [#]
  more or equal to > more than or equal to
  more or equal > more than or equal to [#]
  older or equal to > at least [#]
  older or equal > at least [#]
  younger or equal to > at most [#]
  bigger or equal to > greater than or equal to
  smaller or equal to > smaller than or equal to
  greater then or equal > greater than or equal
  equal or more than > equal to or more than
  equal or less than > equal to or less than
  equal or greater than > equal to or greater than
  equal or higher than > equal to or higher than
  equal or lower than > equal to or lower than
  equal or above > equal to or above
  equal or over > equal to or over
`;
