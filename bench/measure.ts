/** Long enough for the engine to compile what is measured: a millisecond's work needs hundreds of runs for it. */
const WARM_UP_MILLISECONDS = 500

/** The median of `runs` timings in milliseconds, after warming up; what the function returns is kept alive. */
export function measureMedian(runs: number, work: () => unknown): number {
  let kept: unknown
  const warmUpEnd = performance.now() + WARM_UP_MILLISECONDS
  do kept = work()
  while (performance.now() < warmUpEnd)
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    kept = work()
    return performance.now() - start
  })
  if (kept === undefined) throw new Error('The measured work must return something')
  return findQuantile(times, 0.5)
}

export function findQuantile(times: readonly number[], quantile: number): number {
  const sorted = times.slice().sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] ?? Number.NaN
}

export function formatMilliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`
}

export function formatRatio(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 0)}×`
}
