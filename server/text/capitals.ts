// The capital that a word or a sentence begins with.

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `text` with a capital where `model`, which it replaces, begins with one. */
export const withCapitalOf = (model: string, text: string): string => (/^[A-Z]/.test(model) ? capitalised(text) : text);
