// Everyday words in the place of others, told by the words around them: "tow groups", "aged of 18". Each row is here because
// it can mean nothing else.

/** A table as wordings.ts reads it. */
export const EVERYDAY_PHRASES = `
  bad > poor [compliance adherence general_condition]
  actual > current [guidelines recommendations pandemic state_of_knowledge epidemic]
  eventual > possible [side adverse complications]
  sensible > sensitive [to]
  [or age aged BMI weight] superior to > greater than [#]
  [or age aged BMI weight] inferior to > less than [#]
  superior or equal to > greater than or equal to
  inferior or equal to > less than or equal to
  superior or equal > greater than or equal to [#]
  inferior or equal > less than or equal to [#]
  superior than > superior to
  inferior than > inferior to
  upper than > higher than
  major than > greater than
  minor than > less than
  greater or equal than > greater than or equal to
  less or equal than > less than or equal to
  more or equal than > greater than or equal to
  lower or equal than > lower than or equal to
  higher or equal than > higher than or equal to
  aged of > aged [# more between over]
  aging > aged [between from]
  ageing > aged [between from]
  old than > older than
  who's > whose [age weight parents partner partners BMI body condition disease]
  it's > its [use effect effects efficacy safety own role complications side impact components]
  [or and with by of from] there > their [parents partners guardian guardians legal families caregivers]
  loose > lose [weight consciousness]
  loosing > losing [weight consciousness]
  quite > quit [smoking]
  upper limited of normal > upper limit of normal
  [who] dye > die
  long time > long-term [follow-up effects outcome outcomes]
  short time > short-term [follow-up outcomes outcome]
  at long term > in the long term
  on the long term > in the long term
  at short term > in the short term
  amount > number [of_patients of_participants of_subjects of_people of_cases of_women of_children of_visits of_days]
  high and weight > height and weight
  weight and high > weight and height
  hight > height [and of]
  [body birth] weigh > weight
  weigh > weight [loss gain]
  weighting > weighing [more at between less # over under]
  years of old > years old
  years of aged > years of age
  year of aged > years of age
  booth > both [sexes genders groups arms]
  [both] genre > gender
  [both] genres > genders
  where > were [randomized randomised included excluded enrolled recruited assigned divided selected]
  and than > and then
  [are is be was were] to > too [small large late early young old ill sick low high]
  [are is was were] no > not [eligible able allowed permitted included willing]
  there is not > there is no [evidence difference significant specific consensus effective data standard]
  there are not > there are no [data studies significant specific differences]
  lost of > loss of [consciousness appetite weight smell taste vision hearing function]
  lost of follow-up > lost to follow-up
  lost of follow up > lost to follow-up
  effected > affected [side eye limb leg arm joint joints area areas]
  [blood urine serum plasma tissue stool] simple > sample
  simple size > sample size
  combine > combined [therapy treatment modality]
  in combine with > in combination with
  respectfully > respectively
  irrespectively of > irrespective of
  in respective of > irrespective of
  in additional to > in addition to
  as long a > as long as [the they it]
  the both > both [groups arms eyes sides treatments]
  by other hand > on the other hand
  in the other hand > on the other hand
  in other hand > on the other hand
  by the other hand > on the other hand
  from the other hand > on the other hand
  in one hand > on one hand
  per example > for example
  by mean of > by means of
  by the mean of > by means of
  at the day of > on the day of
  in the day of > on the day of
  in the same day > on the same day
  at the same day > on the same day
  at the morning > in the morning
  at the evening > in the evening
  does > dose [response escalation limiting reduction adjustment level levels]
  twice time > twice
  twice times > twice
  per daily > daily
  per orally > orally
  [times once twice hours days] per days > per day
  per weeks > per week
  per months > per month
  per years > per year
  per hours > per hour
  one and half > one and a half
  two and half > two and a half
  date of born > date of birth
  [age] rage > range
  arrange > range [from]
  middle age > middle-aged [women men adults patients]
  elder > elderly [patients people]
  tree > three [groups months weeks times days arms]
  [at_least] on > one [of_the of_these dose]
  on > one [of_the_following of_these]
  sex > six [months weeks hours days]
  forth > fourth [day week month degree generation line]
  so fourth > so forth
  back and fourth > back and forth
  [per every each] weak > week
  weakly > weekly [injection injections dose doses sessions session visits visit basis]
  week > weak [opioid opioids positive]
  [in at of to from] are > our [hospital center centre department institution clinic study]
  patience > patients [who undergoing were]
  [the in_the] proceeding > preceding [# three six year month week]
  pervious > previous
  previews > previous [treatment history study surgery exposure studies]
  long of stay > length of stay
  long of hospital stay > length of hospital stay
  course of death > cause of death
  frozen should > frozen shoulder
  root > route [of_administration of_delivery]
  role out > rule out
  prove of concept > proof of concept
  plays a rule > plays a role
  play a rule > play a role
  [to will must can should] lay > lie [down on_the on_their flat supine prone still in_the in_a]
  [times once twice] a days > a day
  [times once twice] a weeks > a week
  there will > there will be [two three four five six no a an #]
  [is are was were be] use > used [to for in as by with]
  [be is are was were] increase > increased [to by from]
  [be is are was were] decrease > decreased [to by from]
  cases series > case series
  cases report > case report
  cases reports > case reports
  a least > at least [# one two three]
  [days weeks months minutes hours years] a part > apart
  any one the > any one of the [following]
  [several few] hundreds of > hundred
  [several few] thousands of > thousand
  soon later > soon after
  to precise > to specify [which the that how whether if]
  due by > due to [the a]
  coping > coping with [psychological stress pain anxiety depression their symptoms]
  on daily basis > on a daily basis
  on weekly basis > on a weekly basis
  on monthly basis > on a monthly basis
  on regular basis > on a regular basis
  on voluntary basis > on a voluntary basis
`;
