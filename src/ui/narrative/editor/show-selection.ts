import { $getSelection, $isRangeSelection, type LexicalEditor, type PointType } from 'lexical'

/** Selects on the screen what is selected in the editor, in one that is not to be edited, too, and brings it into sight. */
export function showSelection(lexical: LexicalEditor): void {
  const points = lexical.getEditorState().read(() => {
    const selection = $getSelection()
    return $isRangeSelection(selection) ? [selection.anchor, selection.focus] : []
  })
  const [start, end] = points.map((point) => findDomPoint(lexical, point))
  if (start === undefined || end === undefined) return
  document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
  const element = start.node instanceof Element ? start.node : start.node.parentElement
  element?.scrollIntoView({ block: 'center' })
}

function findDomPoint(
  lexical: LexicalEditor,
  { key, offset, type }: PointType,
): { readonly node: Node; readonly offset: number } | undefined {
  const element = lexical.getElementByKey(key)
  const node = type === 'text' ? element?.firstChild : element
  return node === null || node === undefined ? undefined : { node, offset }
}
