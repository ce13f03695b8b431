const CHINA_AHEAD_HOURS = 8

/** The day in China, where all of the country keeps one time; `''` for what is no time. */
export function formatChinaDate(isoTime: string | undefined): string {
  // oxlint-disable-next-line no-restricted-globals -- reads the text it is given, never the clock
  const time = new Date(isoTime ?? '')
  if (Number.isNaN(time.getTime())) return ''
  time.setUTCHours(time.getUTCHours() + CHINA_AHEAD_HOURS)
  const [year, month, day] = [time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate()]
  return `${String(year)} 年 ${String(month)} 月 ${String(day)} 日`
}
