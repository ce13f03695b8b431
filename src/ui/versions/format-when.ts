import { formatClock } from '../../lib/format-clock.ts'

/** 今天 14:03, 昨天 18:40, before that the date, on request with the time; in local time. Blank for a text that is no time. */
export function formatWhen(iso: string, now: Date, earlier: 'date' | 'withTime' = 'date'): string {
  const time = new Date(iso)
  if (Number.isNaN(time.getTime())) return ''
  const clock = formatClock(time)
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
  const date = formatDate(time)
  if (date === formatDate(now)) return `今天 ${clock}`
  if (date === formatDate(yesterday)) return `昨天 ${clock}`
  return earlier === 'date' ? date : `${date} ${clock}`
}

function formatDate(time: Date): string {
  return `${String(time.getFullYear())}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
