// Numbers as people read them.

/** 12345 as "12,345". Written out, so that it is the same in every host. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** "1 trial", "1,200 trials". */
export const plural = (n: number, one: string, many = `${one}s`): string => `${grouped(n)} ${n === 1 ? one : many}`;
