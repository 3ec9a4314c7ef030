// Classes of drugs as criteria name them, each with drugs that surely belong to it. Small on purpose: only classes whose name
// in an exclusion criterion means all of their drugs, whatever the route. Source: WHO ATC index, groups L04, L01, B01, N05, N06.
import { lazily } from '../text/lazily';

export interface DrugClass {
  /** How the class is named, in lower case, one form a spelling. */
  readonly names: readonly string[];
  /** Generic names, in lower case, other spellings beside each other. */
  readonly drugs: ReadonlySet<string>;
}

const CSDMARDS =
  'methotrexate leflunomide sulfasalazine sulphasalazine sulfasalazin hydroxychloroquine azathioprine cyclosporine ciclosporin cyclosporin tacrolimus';
const IMMUNOSUPPRESSANTS =
  'methotrexate leflunomide azathioprine mercaptopurine cyclosporine ciclosporin cyclosporin tacrolimus sirolimus everolimus mycophenolate cyclophosphamide tofacitinib baricitinib upadacitinib';
const TNF = 'adalimumab etanercept infliximab golimumab certolizumab';

const TABLE: readonly (readonly [names: string, drugs: string])[] = [
  [
    'immune modulators|immunomodulators|immune modulator|immunomodulator|immunomodulatory drugs|immunomodulatory agents',
    `${IMMUNOSUPPRESSANTS} hydroxychloroquine`,
  ],
  [
    'immunosuppressants|immunosuppressant|immunosuppressive drugs|immunosuppressive agents|immunosuppressive therapy|immunosuppressive medication|immunosuppressive medications|immunosuppressive treatment|immunosuppressors',
    IMMUNOSUPPRESSANTS,
  ],
  [
    'dmards|dmard|csdmards|csdmard|disease modifying antirheumatic drugs|disease - modifying antirheumatic drugs|disease modifying anti - rheumatic drugs',
    CSDMARDS,
  ],
  ['tnf inhibitors|tnf inhibitor|anti - tnf agents|anti - tnf therapy|tnf blockers|tnf antagonists', TNF],
  [
    'biologics|biological agents|biological agent|biologic agents|biologic therapy|biologic dmards|bdmards',
    `${TNF} rituximab tocilizumab abatacept secukinumab ustekinumab ixekizumab`,
  ],
  [
    'anticoagulants|anticoagulant|anticoagulation|anticoagulant therapy|oral anticoagulants',
    'warfarin phenprocoumon acenocoumarol rivaroxaban apixaban edoxaban dabigatran',
  ],
  [
    'antidepressants|antidepressant|antidepressant medication|antidepressant drugs',
    'fluoxetine sertraline citalopram escitalopram paroxetine fluvoxamine venlafaxine duloxetine mirtazapine bupropion amitriptyline nortriptyline imipramine',
  ],
  [
    'antipsychotics|antipsychotic|antipsychotic medication|antipsychotic drugs|neuroleptics',
    'olanzapine risperidone quetiapine haloperidol clozapine aripiprazole ziprasidone paliperidone',
  ],
  [
    'statins|statin|statin therapy',
    'simvastatin atorvastatin rosuvastatin pravastatin lovastatin fluvastatin pitavastatin',
  ],
  [
    'antiepileptic drugs|antiepileptics|anticonvulsants|antiepileptic medication',
    'valproate carbamazepine lamotrigine levetiracetam phenytoin topiramate oxcarbazepine',
  ],
  ['bisphosphonates|bisphosphonate', 'alendronate risedronate ibandronate zoledronate pamidronate'],
  ['beta blockers|beta - blockers', 'metoprolol bisoprolol carvedilol propranolol atenolol nebivolol'],
];

export const drugClasses: () => readonly DrugClass[] = lazily(() =>
  TABLE.map(([names, drugs]) => ({ names: names.split('|'), drugs: new Set(drugs.split(/\s+/)) })),
);
