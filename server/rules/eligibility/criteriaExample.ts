// Lists of criteria for the examples of rules, with the four values below them.

const VALUES = '18 Years\n75 Years\nALL\nNo';

/** An inclusion list of these lines. */
export const inclusion = (...lines: readonly string[]): string => ['Inclusion Criteria', ...lines, VALUES].join('\n');

/** An inclusion list of one criterion. */
export const criterion = (text: string): string => inclusion(`1. ${text}`);

/** An exclusion list of these lines, below an inclusion list of one. */
export const exclusion = (...lines: readonly string[]): string =>
  ['Inclusion Criteria', '1. Adults with psoriatic arthritis.', 'Exclusion Criteria', ...lines, VALUES].join('\n');
