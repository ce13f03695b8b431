// Makes the fonts of the PDF from the npm packages: run by the build, or by hand with `node scripts/build-fonts.mjs`.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import subsetFont from 'subset-font'
import { CHARACTER_LIST, isHeadingCharacter, readCommonSet } from './font-character-set.mjs'
import { listCodePoints, readName, renameFamily } from './font-sfnt.mjs'

const require = createRequire(import.meta.url)
const OUTPUT = new URL('../.cache/fonts/', import.meta.url)

export const COMMON_FAMILY = 'Noto Serif SC'
export const RARE_FAMILY = 'Noto Serif SC Rare'
export const HEI_FAMILY = 'Noto Sans SC'
export const KAI_FAMILY = 'LXGW WenKai'

/** @type {readonly { readonly weight: string, readonly style: 'Regular' | 'Bold' }[]} */
const WEIGHTS = [
  { weight: '400', style: 'Regular' },
  { weight: '700', style: 'Bold' },
]

const FONT_PACKAGE = '@expo-google-fonts/noto-serif-sc'

/** Faces of headings: the characters in everyday use, beyond which the serif stands in. */
const HEADING_FACES = [
  {
    family: HEI_FAMILY,
    fontPackage: '@expo-google-fonts/noto-sans-sc',
    source: '500Medium/NotoSansSC_500Medium.ttf',
    licence: 'LICENSE_FONT',
    file: 'noto-sans-sc-heading.ttf',
  },
  {
    family: KAI_FAMILY,
    fontPackage: '@fontsource/lxgw-wenkai',
    // Named for Latin, it holds the whole font.
    source: 'files/lxgw-wenkai-latin-500-normal.woff2',
    licence: 'LICENSE',
    file: 'lxgw-wenkai-heading.ttf',
  },
]

/**
 * Leaves the six fonts and their licences in the cache folder, doing nothing when they are up to date.
 * @returns {Promise<{ readonly folder: URL, readonly wasBuilt: boolean }>}
 */
export async function buildFonts() {
  const stamp = await hashInputs()
  if ((await readStamp()) === stamp) return { folder: OUTPUT, wasBuilt: false }
  await mkdir(new URL('../', OUTPUT), { recursive: true })
  // Built aside and moved in whole: a build and a test run may start at the same time.
  const aside = pathToFileURL(`${await mkdtemp(fileURLToPath(new URL('../fonts-', OUTPUT)))}/`)
  const isCommon = await readCommonSet()
  let copyright = ''
  /** @type {number[]} */
  let shared = []
  for (const { weight, style } of WEIGHTS) {
    const source = await readFile(
      require.resolve(`${FONT_PACKAGE}/${weight}${style}/NotoSerifSC_${weight}${style}.ttf`),
    )
    copyright = readName(source, 0)
    const codePoints = listCodePoints(source)
    if (shared.length > 0 && shared.join() !== codePoints.join())
      throw new Error('The weights differ in coverage.')
    shared = codePoints
    const common = await subset(source, codePoints.filter(isCommon))
    const rare = await subset(
      source,
      codePoints.filter((code) => !isCommon(code)),
    )
    const name = `noto-serif-sc-${style.toLowerCase()}`
    await writeFile(new URL(`${name}.ttf`, aside), renameFamily(common, COMMON_FAMILY, style))
    await writeFile(new URL(`${name}-rare.ttf`, aside), renameFamily(rare, RARE_FAMILY, style))
  }
  const coverage = {
    common: listRanges(shared.filter(isCommon)),
    rare: listRanges(shared.filter((code) => !isCommon(code))),
  }
  await writeFile(new URL('coverage.json', aside), JSON.stringify(coverage))
  const licence = await readFile(require.resolve(`${FONT_PACKAGE}/LICENSE_FONT`), 'utf8')
  const licences = [`${FONT_PACKAGE}, subset:\n${copyright}\n\n${licence}`]
  for (const face of HEADING_FACES) licences.push(await buildHeadingFace(face, aside))
  await writeFile(new URL('OFL.txt', aside), licences.join('\n\n'))
  await writeFile(new URL('stamp', aside), stamp)
  await chmod(aside, 0o755)
  await moveIntoPlace(aside, stamp)
  return { folder: OUTPUT, wasBuilt: true }
}

/**
 * @param {(typeof HEADING_FACES)[number]} face
 * @param {URL} folder
 * @returns {Promise<string>} its licence
 */
async function buildHeadingFace({ family, fontPackage, source, licence, file }, folder) {
  const root = new URL(`../node_modules/${fontPackage}/`, import.meta.url)
  const codePoints = Array.from({ length: 0x10000 }, (_, code) => code).filter(isHeadingCharacter)
  const font = await subset(await readFile(new URL(source, root)), codePoints)
  await writeFile(new URL(file, folder), renameFamily(font, family, 'Regular'))
  return `${fontPackage}, subset:\n${readName(font, 0)}\n\n${await readFile(new URL(licence, root), 'utf8')}`
}

/**
 * @param {Buffer} source
 * @param {readonly number[]} codePoints
 * @returns {Promise<Buffer>}
 */
async function subset(source, codePoints) {
  const text = codePoints.map((code) => String.fromCodePoint(code)).join('')
  return subsetFont(source, text, { targetFormat: 'truetype', noHinting: true, dropTables: ['vhea', 'vmtx'] })
}

/**
 * Ascending code points as distances: from the end of one range to the start of the next, then its length, in turn.
 * @param {readonly number[]} codePoints
 */
function listRanges(codePoints) {
  /** @type {number[]} */
  const ranges = []
  let end = 0
  for (const code of codePoints) {
    if (code === end && ranges.length > 0) ranges[ranges.length - 1] = (ranges.at(-1) ?? 0) + 1
    else ranges.push(code - end, 1)
    end = code + 1
  }
  return ranges
}

async function hashInputs() {
  const hash = createHash('sha256')
  for (const file of ['./build-fonts.mjs', './font-sfnt.mjs', './font-character-set.mjs', CHARACTER_LIST]) {
    hash.update(await readFile(new URL(file, import.meta.url)))
  }
  for (const name of [FONT_PACKAGE, 'subset-font', ...HEADING_FACES.map(({ fontPackage }) => fontPackage)])
    hash.update(await readFile(require.resolve(`${name}/package.json`)))
  return hash.digest('hex')
}

async function readStamp() {
  try {
    return await readFile(new URL('stamp', OUTPUT), 'utf8')
  } catch {
    return ''
  }
}

/**
 * Puts the built folder in its place, unless another process has done so meanwhile.
 * @param {URL} built
 * @param {string} stamp
 */
async function moveIntoPlace(built, stamp) {
  const leaving = new URL(built.href.replace(/\/$/, '-old/'))
  try {
    if ((await readStamp()) === stamp) return
    if (existsSync(OUTPUT)) await rename(OUTPUT, leaving)
    await rename(built, OUTPUT)
  } catch (error) {
    if ((await readStamp()) !== stamp) throw error
  } finally {
    for (const folder of [built, leaving]) await rm(folder, { recursive: true, force: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const start = performance.now()
  const { wasBuilt } = await buildFonts()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(wasBuilt ? `Fonts built in ${seconds} s.\n` : 'Fonts are up to date.\n')
}
