// Names of organisations, criteria, people and tests with a wrong word or letter in them: "Eastern Cooperative Oncological Group".

/** A table as wordings.ts reads it. */
export const NAME_SLIPS = `
  Eastern Cooperation Oncology Group > Eastern Cooperative Oncology Group
  Eastern Cooperative Oncological Group > Eastern Cooperative Oncology Group
  Eastern Collaborative Oncology Group > Eastern Cooperative Oncology Group
  Eastern Corporation Oncology Group > Eastern Cooperative Oncology Group
  Eastern Cooperative Group > Eastern Cooperative Oncology Group
  Eastern Oncology Cooperative Group > Eastern Cooperative Oncology Group
  American Society of Anesthesiology > American Society of Anesthesiologists
  American Society of Anesthesia > American Society of Anesthesiologists
  American Society of Anesthesiologist > American Society of Anesthesiologists
  American Society of Anaesthesiology > American Society of Anesthesiologists
  American Society of Anaesthesiologist > American Society of Anesthesiologists
  American Diabetic Association > American Diabetes Association
  European League Against Rheumatology > European League Against Rheumatism
  Common Terminology Criteria for Adverse Event > Common Terminology Criteria for Adverse Events
  Common Terminology Criteria of Adverse Events > Common Terminology Criteria for Adverse Events
  Common Terminology Criteria of Adverse Event > Common Terminology Criteria for Adverse Events
  Common Terminology Criteria Adverse Events > Common Terminology Criteria for Adverse Events
  Common Terminology for Adverse Events > Common Terminology Criteria for Adverse Events
  Response Evaluation Criteria for Solid Tumors > Response Evaluation Criteria in Solid Tumors
  Response Evaluation Criteria of Solid Tumors > Response Evaluation Criteria in Solid Tumors
  Response Evaluation Criteria in Solid Tumor > Response Evaluation Criteria in Solid Tumors
  Response Criteria Evaluation in Solid Tumors > Response Evaluation Criteria in Solid Tumors
  Diagnostic and Statistical Manual of Mental Disorder > Diagnostic and Statistical Manual of Mental Disorders
  Diagnostic and Statistic Manual > Diagnostic and Statistical Manual
  New York Hearth Association > New York Heart Association
  New York Heart Academy > New York Heart Association
  Kaplan-Meyer > Kaplan-Meier
  Kaplan Meyer > Kaplan-Meier
  Kaplan-Mayer > Kaplan-Meier
  Fischer's exact > Fisher's exact
  Fischer exact > Fisher exact
  Fishers exact > Fisher's exact
  Shapiro-Wilks > Shapiro-Wilk
  Shapiro Wilks > Shapiro-Wilk
  Bland-Altmann > Bland-Altman
  Bland Altmann > Bland-Altman
  Guillian > Guillain
  Guillian-Barre > Guillain-Barre
  Guillian-Barré > Guillain-Barré
  Ramsey > Ramsay [sedation_scale sedation_score sedation]
  Gleeson > Gleason [score grade]
  helicobacter pilori > Helicobacter pylori
`;
