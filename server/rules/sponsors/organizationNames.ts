// Names of organizations: the same name, and what the words of a name say of the organization.
import { unescaped } from '../../format/escapes';

/** What two spellings of one name share: letters and digits, in small letters. */
export const nameKey = (name: string): string =>
  unescaped(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Legal forms and words that only companies have in their names. */
const COMPANY =
  /(?:\b(?:Inc|Ltd|LLC|GmbH|Corp|Corporation|KGaA|PLC|Plc|plc|Pharmaceuticals|Therapeutics|Biotherapeutics|Biopharma)\b|\b(?:S\.A\.|S\.p\.A\.|B\.V\.|A\/S|N\.V\.|S\.r\.l\.)(?=$|[\s,)]))/;
/** Bodies that may be incorporated and are no industry all the same. */
const NO_COMPANY =
  /foundation|health|hospital|universit|college|institut|academ|clinic|cent(?:er|re) for|medical cent|society|association|council|consortium|network|cooperative|trust|trialists|group/i;

/** True for a name with the legal form of a company, and no word of a hospital, university, foundation or study group. */
export const isCompanyName = (name: string): boolean => COMPANY.test(name) && !isGroup(name);

/** "Takeda … Group Co., Ltd" is a company, "Gynecologic Oncology Group Foundation Inc." is none. */
const isGroup = (name: string): boolean => NO_COMPANY.test(name.replace(/\bGroup\s+Co(?:mpany|rporation)?\b/, ''));

export const isUniversityName = (name: string): boolean =>
  /\bUniversit(?:y|é|ät|à|ario|eit)\b/.test(name) && !COMPANY.test(name);

/** Institutes of the National Institutes of Health, by the abbreviation that the registry writes behind their names. */
const NIH_INSTITUTE =
  /^(?:National|Eunice Kennedy Shriver) .*\((?:NCI|NEI|NHLBI|NHGRI|NIA|NIAAA|NIAID|NIAMS|NIBIB|NICHD|NIDA|NIDCD|NIDCR|NIDDK|NIEHS|NIGMS|NIMH|NIMHD|NINDS|NINR|NLM|NCATS|NCCIH|NIH)\)$/;
export const isNihName = (name: string): boolean => NIH_INSTITUTE.test(name);

/** A place where patients are treated. */
export const isHospitalName = (name: string): boolean =>
  /\b(?:Hospitals?|Hôpital|Hospices|Krankenhaus|Klinikum|Ospedale|Infirmary)\b/i.test(name) &&
  !/foundation|fund\b|universit|college|authority|trust/i.test(name);
