import forms from './template/forms.typ?raw'
import paper from './template/paper.typ?raw'
import style from './template/style.typ?raw'
import tables from './template/tables.typ?raw'

export const MAIN_FILE = '/paper.typ'

/** The template by the paths under which its files import each other. */
export const TEMPLATE_FILES: readonly (readonly [path: string, source: string])[] = [
  [MAIN_FILE, paper],
  ['/style.typ', style],
  ['/tables.typ', tables],
  ['/forms.typ', forms],
]
