// Mutation testing of the checks; takes an hour or two. `npm run mutate -- src/checks/text` limits it to a folder.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const [folder = 'src/checks/**'] = process.argv.slice(2)

/** @param {string} command @param {readonly string[]} args */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, MUTATE: folder },
    // npm is a command file on Windows.
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (status !== 0) process.exit(status ?? 1)
}

// With a lock file of its own: nobody else needs its 160 packages.
run('npm', ['ci', '--silent', '--prefix', 'mutation'])
run(process.execPath, [
  'mutation/node_modules/@stryker-mutator/core/bin/stryker.js',
  'run',
  'mutation/stryker.config.mjs',
])
