// How names of drugs end: the stems of international nonproprietary names.
// Source: WHO, "The use of stems in the selection of International Nonproprietary Names for pharmaceutical substances" (the
// stem book), and endings of older names and of plant substances.

const ENDINGS =
  'mab cept nib ciclib parib lisib zomib platin taxel rubicin tecan poside mustine citabine abine trexed trexate uracil phosphamide sulfan blastine cristine limus lidomide vir vudine fovir buvir asvir cillin penem bactam mycin micin cycline floxacin oxacin azole zolid fungin quine quin mectin antel statin fibrate pril prilat sartan olol dipine pamil darone grel xaban gatran parin formin gliptin gliflozin glutide natide glitazone glinide semide thiazide lactone vaptan azepam azolam oxetine pramine triptyline azapine apine idone peridol azine piprazole caine racetam gabalin pentin barbital toin triptan setron pitant tidine prazole bersat profen fenac coxib oxicam asone isone olone onide terol phylline tropium lukast mast tadine izine rizine dronate dronic feron leukin poetin grastim relin relix tocin pressin steride afil entan estrel estradiol gesterone terone oxifene trozole relbine curium curonium stigmine flurane ketamine propofol fentanil morphine codeine oxone ephrine drine dopa giline tamine colchicine curcumin melatonin acid insulin glargine aspart detemir lispro calciferol calcitriol thyroxine salazine thiopurine prine cyclosporin ciclosporin cyclosporine mycophenolate heparin warfarin aspirin butyrate valproate carnitine arginine glutamine cysteine tocilizumab kinra stim tide ciguat sulfone dapsone curin silymarin quercetin resveratrol'.split(
    ' ',
  );

const DRUG = new RegExp(`(?:${ENDINGS.join('|')})$`);

/** Shorter words end so by chance. */
const SHORTEST = 7;

/** True for a word, in small letters, that ends as names of drugs do: "metformin", "durvalumab". */
export const isDrugName = (word: string): boolean => word.length >= SHORTEST && DRUG.test(word);
