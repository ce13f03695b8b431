import { COMMAND_PRIORITY_HIGH, COPY_COMMAND, CUT_COMMAND, PASTE_COMMAND } from 'lexical'
import { parseParagraph, serializeFieldText, type Paragraph } from '../../../domain/field-text.ts'
import type { ReadChip } from './chip.ts'
import { printParagraphs, serializeHtml } from './copied-text.ts'
import { parsePastedHtml, parsePastedText } from './pasted-text.ts'
import type { TextEditor } from './text-editor.ts'

/** As the texts of the draft are stored; only this program asks for it. */
const OWN_TYPE = 'text/x-department-budget'

/** Copies and pastes fields as fields within the program, and as printed words between programs. */
export function registerClipboard(
  editor: TextEditor,
  readChip: ReadChip,
  onPaste: (paragraphs: readonly Paragraph[]) => void,
): () => void {
  const { lexical } = editor
  const copy = (event: unknown): boolean => {
    const paragraphs = editor.readSelection()
    if (!(event instanceof ClipboardEvent) || event.clipboardData === null) return false
    event.preventDefault()
    if (paragraphs.length === 0) return false
    event.clipboardData.setData('text/plain', printParagraphs(paragraphs, readChip))
    event.clipboardData.setData('text/html', serializeHtml(paragraphs, readChip))
    event.clipboardData.setData(OWN_TYPE, serializeFieldText(paragraphs))
    return true
  }
  const removers = [
    lexical.registerCommand(
      COPY_COMMAND,
      (event) => {
        copy(event)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    lexical.registerCommand(
      CUT_COMMAND,
      (event) => {
        if (copy(event) && lexical.isEditable()) editor.removeSelection()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    lexical.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (!(event instanceof ClipboardEvent) || event.clipboardData === null) return true
        event.preventDefault()
        const paragraphs = readClipboard(event.clipboardData)
        if (lexical.isEditable() && paragraphs.length > 0) {
          editor.insertParagraphs(paragraphs)
          onPaste(paragraphs)
        }
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  ]
  return () => {
    for (const remove of removers) remove()
  }
}

function readClipboard(data: DataTransfer): readonly Paragraph[] {
  const own = data.getData(OWN_TYPE)
  if (own !== '') return own.split('\n\n').map(parseParagraph)
  const html = data.getData('text/html')
  const paragraphs = html === '' ? [] : parsePastedHtml(html)
  return paragraphs.length > 0 ? paragraphs : parsePastedText(data.getData('text/plain'))
}
