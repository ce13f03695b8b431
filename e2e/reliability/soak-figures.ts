import type { Life } from './life.ts'

/** One line for whoever reads the log. */
export function describeSoak(lives: readonly Life[]): string {
  const delays = lives.flatMap((life) => life.delays).sort((left, right) => left - right)
  const at = (share: number): string => {
    const delay = delays[Math.min(delays.length - 1, Math.floor(delays.length * share))]
    return delay === undefined ? '?' : `${delay.toFixed(0)} ms`
  }
  const sum = (count: (life: Life) => number): string =>
    String(lives.reduce((total, life) => total + count(life), 0))
  return [
    `${String(lives.length)} kills`,
    `${sum(({ accepted }) => accepted)} entries accepted`,
    `${sum(({ survival }) => survival?.lost ?? 0)} of them lost before they were shown as saved`,
    `${sum(({ survival }) => survival?.lostLate ?? 0)} of these older than 300 ms`,
    `from entry to 已保存 p50 ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)}`,
  ].join(', ')
}
