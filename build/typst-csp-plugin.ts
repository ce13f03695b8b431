import type { Plugin } from 'vite'

const GLUE_FILE = /typst-ts-web-compiler\/pkg\/typst_ts_web_compiler\.mjs$/
const SHIM_FILE = /typst-ts-web-compiler\/pkg\/wasm-pack-shim\.mjs$/

/** Each place where the glue makes a function from text, and what stands there instead. */
const REPLACEMENTS: readonly (readonly [string, string])[] = [
  [
    'const ret = new Function(getStringFromWasm0(arg0, arg1));',
    'const ret = selectFixedFunction("", getStringFromWasm0(arg0, arg1));',
  ],
  [
    'const ret = new Function(getStringFromWasm0(arg0, arg1), getStringFromWasm0(arg2, arg3));',
    'const ret = selectFixedFunction(getStringFromWasm0(arg0, arg1), getStringFromWasm0(arg2, arg3));',
  ],
]

/** All the functions the engine ever asks for, written out; another one means that the engine has changed. */
const FIXED_FUNCTIONS = `
const dummyAccessModel = 'Dummy AccessModel, please initialize compiler with withAccessModel()';
const dummyRegistry = 'Dummy Registry, please initialize compiler with withPackageRegistry()';
const fixedFunctions = new Map([
  ['()return 0', () => 0],
  ['()return true', () => true],
  ['(path)return path', (path) => path],
  ["()throw new Error('" + dummyAccessModel + "')", () => { throw new Error(dummyAccessModel); }],
  ["()throw new Error('" + dummyRegistry + "')", () => { throw new Error(dummyRegistry); }],
]);
function selectFixedFunction(parameters, body) {
  const fixed = fixedFunctions.get('(' + parameters + ')' + body);
  if (fixed === undefined) throw new Error('The engine asks for an unknown function: ' + body);
  return fixed;
}
`

/** The package's entry without its branch for Node, which would make a function from text too. */
const SHIM = `export * from './typst_ts_web_compiler.mjs'
export { default } from './typst_ts_web_compiler.mjs'
`

/** The glue of the PDF engine as it may run without 'unsafe-eval'; throws when it is not the glue it was. */
export function replaceFunctionConstructors(glue: string): string {
  let code = glue
  for (const [constructed, fixed] of REPLACEMENTS) {
    const parts = code.split(constructed)
    if (parts.length !== 2) throw new Error(`Expected once in the glue of the PDF engine: ${constructed}`)
    code = parts.join(fixed)
  }
  if (/\bnew Function\b|\beval\(/.test(code)) {
    throw new Error('The glue of the PDF engine makes functions from text in a new place.')
  }
  return code + FIXED_FUNCTIONS
}

/**
 * Lets the PDF engine run under a content security policy that forbids `new Function`. Belongs in `plugins` and in
 * `worker.plugins`; its package must stay out of `optimizeDeps`, which would bundle the glue before this sees it.
 */
export function typstCspPlugin(): Plugin {
  return {
    name: 'typst-csp',
    transform(code, id) {
      const file = id.split('?', 1)[0] ?? id
      if (SHIM_FILE.test(file)) {
        if (!code.includes("export * from './typst_ts_web_compiler.mjs'")) {
          throw new Error('The entry of the PDF engine has changed.')
        }
        return { code: SHIM, map: null }
      }
      return GLUE_FILE.test(file) ? { code: replaceFunctionConstructors(code), map: null } : null
    },
  }
}
