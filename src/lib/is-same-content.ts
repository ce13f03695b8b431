/** Whether two plain values hold the same: members in any order, an absent member being one that is undefined. */
export function isSameContent(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const names = new Set([...Object.keys(left), ...Object.keys(right)])
  for (const name of names) {
    if (!isSameContent(Reflect.get(left, name), Reflect.get(right, name))) return false
  }
  return true
}
