// Keeping what was derived: by the identity of what it was derived from, so that what an edit leaves alone costs nothing.

export { lazily } from '../text/lazily';
export { type DerivedByLine, keptByLine } from './keptByLine';

/** `derive`, asked once for each object. The object must be all that the result depends on. */
export function kept<K extends object, T>(derive: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (of) => {
    const old = known.get(of);
    if (old !== undefined) return old.result;
    const result = derive(of);
    known.set(of, { result });
    return result;
  };
}
