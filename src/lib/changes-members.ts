/** Whether a patch sets a member to another value than it has. */
export function changesMembers<T extends object>(before: T, patch: Partial<T>): boolean {
  const members = new Map<string, unknown>(Object.entries(before))
  return Object.entries(patch).some(([name, value]) => members.get(name) !== value)
}
