// Kills the browser again and again while it types; SOAK_KILLS says how often, SOAK_SEED repeats a run.
import { spawnSync } from 'node:child_process'

const seed = process.env.SOAK_SEED ?? String(Math.floor(Math.random() * 1_000_000))
const kills = process.env.SOAK_KILLS ?? '200'
console.log(`${kills} kills; SOAK_SEED=${seed} types the same again`)

/** @param {string} command @param {readonly string[]} args */
function run(command, args) {
  return spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, SOAK_SEED: seed, SOAK_KILLS: kills },
    // npm is a command file on Windows.
    shell: process.platform === 'win32' && command === 'npm',
  }).status
}

const isBuilt = run('npm', ['run', '--silent', 'build']) === 0
const args = ['scripts/run-playwright.mjs', 'kill.spec.ts', '--project=chromium']
process.exitCode = isBuilt ? (run(process.execPath, args) ?? 1) : 1
