import {
  $createNodeSelection,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_HIGH,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  INSERT_TAB_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ESCAPE_COMMAND,
  OUTDENT_CONTENT_COMMAND,
  TextNode,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from 'lexical'
import { parseParagraph } from '../../../domain/field-text.ts'
import { $createParts } from './editor-text.ts'
import { isFieldNode } from './field-node.ts'

/** Makes the editor one of plain text with fields: no looks, no tabs, `{{name}}` becomes a field as soon as it stands there. */
export function registerFieldInput(lexical: LexicalEditor): void {
  const swallow = (): true => true
  lexical.registerCommand(FORMAT_TEXT_COMMAND, swallow, COMMAND_PRIORITY_HIGH)
  lexical.registerCommand(FORMAT_ELEMENT_COMMAND, swallow, COMMAND_PRIORITY_HIGH)
  lexical.registerCommand(INDENT_CONTENT_COMMAND, swallow, COMMAND_PRIORITY_HIGH)
  lexical.registerCommand(OUTDENT_CONTENT_COMMAND, swallow, COMMAND_PRIORITY_HIGH)
  lexical.registerCommand(INSERT_TAB_COMMAND, swallow, COMMAND_PRIORITY_HIGH)
  // What is dragged would bring its looks along.
  lexical.registerCommand(DRAGSTART_COMMAND, preventEvent, COMMAND_PRIORITY_HIGH)
  lexical.registerCommand(DROP_COMMAND, preventEvent, COMMAND_PRIORITY_HIGH)
  lexical.registerCommand(KEY_ESCAPE_COMMAND, () => $leaveField(), COMMAND_PRIORITY_HIGH)
  lexical.registerCommand(KEY_ARROW_LEFT_COMMAND, $handleArrow(false), COMMAND_PRIORITY_HIGH)
  lexical.registerCommand(KEY_ARROW_RIGHT_COMMAND, $handleArrow(true), COMMAND_PRIORITY_HIGH)
  lexical.registerNodeTransform(TextNode, (node) => {
    const text = node.getTextContent()
    if (!text.includes('{{') || lexical.isComposing()) return
    const parts = parseParagraph(text)
    if (!parts.some((part) => typeof part !== 'string')) return
    const nodes = $createParts(parts)
    for (const added of nodes) node.insertBefore(added)
    nodes.at(-1)?.selectNext(0, 0)
    node.remove()
  })
  lexical.registerRootListener((root, previous) => {
    previous?.removeEventListener('keydown', handleKeyDown, true)
    previous?.removeEventListener('compositionstart', leaveField, true)
    previous?.removeEventListener('beforeinput', handleInput, true)
    root?.addEventListener('keydown', handleKeyDown, true)
    root?.addEventListener('compositionstart', leaveField, true)
    root?.addEventListener('beforeinput', handleInput, true)
  })

  /** Typing while a chip is selected goes on behind it; the input needs a caret before it begins. */
  function handleKeyDown({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
    const isTyping = key === 'Process' || key === 'Unidentified' || (key.length === 1 && key !== ' ')
    if (!isTyping || ctrlKey || metaKey || altKey) return
    leaveField()
  }

  function leaveField(): boolean {
    const isSelected = lexical.getEditorState().read(() => $isNodeSelection($getSelection()))
    if (isSelected) lexical.update($leaveField, { discrete: true })
    return isSelected
  }

  /** Input without a key, as from the panel of an input method. */
  function handleInput(event: InputEvent): void {
    if (event.inputType !== 'insertText' || !leaveField()) return
    event.preventDefault()
    event.stopImmediatePropagation()
    lexical.update(() => $getSelection()?.insertText(event.data ?? ''))
  }
}

function $leaveField(): true {
  const selection = $getSelection()
  const [node] = $isNodeSelection(selection) ? selection.getNodes() : []
  if (isFieldNode(node)) node.selectNext(0, 0)
  return true
}

/** An arrow stops on a chip before it goes past. */
function $handleArrow(isNext: boolean): (event: KeyboardEvent) => boolean {
  return (event) => {
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false
    const selection = $getSelection()
    if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
    const node = $findNeighbour(selection.focus, isNext)
    if (!isFieldNode(node)) return false
    event.preventDefault()
    const selected = $createNodeSelection()
    selected.add(node.getKey())
    $setSelection(selected)
    return true
  }
}

/** What stands directly beside a place; `null` within a text. */
function $findNeighbour(point: PointType, isNext: boolean): LexicalNode | null {
  const node = point.getNode()
  if ($isElementNode(node)) return node.getChildAtIndex(isNext ? point.offset : point.offset - 1)
  const edge = isNext ? node.getTextContentSize() : 0
  if (point.offset !== edge) return null
  return isNext ? node.getNextSibling() : node.getPreviousSibling()
}

function preventEvent(event: Event): true {
  event.preventDefault()
  return true
}
