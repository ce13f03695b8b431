/** A pure function that computes once for each argument object and then remembers, for as long as the object lives. */
export function rememberByReference<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const remembered = new WeakMap<K, V>()
  return (key) => {
    const known = remembered.get(key)
    if (known !== undefined) return known
    const value = compute(key)
    remembered.set(key, value)
    return value
  }
}
