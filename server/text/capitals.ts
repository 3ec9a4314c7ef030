// The capitals of a word or a sentence.

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `text` with a capital where `model`, which it replaces, begins with one; all in capitals where `model` is. */
export const withCapitalOf = (model: string, text: string): string => {
  if (!/^[A-Z]/.test(model)) return text;
  return model.length > 1 && model === model.toUpperCase() ? text.toUpperCase() : capitalised(text);
};
