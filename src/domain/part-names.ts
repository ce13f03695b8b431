/** What to call a department in words; `name` may have its code before it. */
export function nameDepartment(name: string): string {
  return nameOr('未命名部门', name)
}

export function nameProject(name: string): string {
  return nameOr('未命名项目', name)
}

function nameOr(placeholder: string, name: string): string {
  const trimmed = name.trim()
  return trimmed === '' ? placeholder : trimmed
}
