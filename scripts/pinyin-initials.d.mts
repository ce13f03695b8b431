export function describeInitials(name: string): string
