import {
  DecoratorNode,
  type EditorConfig,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type SerializedLexicalNode,
  type Spread,
} from 'lexical'
import { createChip, type ReadChip } from './chip.ts'

type SerializedFieldNode = Spread<{ readonly field: string }, SerializedLexicalNode>

/** What the chips of an editor show. */
const readers = new WeakMap<LexicalEditor, ReadChip>()

export function setChipReader(editor: LexicalEditor, readChip: ReadChip): void {
  readers.set(editor, readChip)
}

const readNothing: ReadChip = (field) => ({ text: `{{${field}}}`, label: field, state: 'unknown' })

/** A figure or word within the text, bound by name. It is typed, selected and deleted as one sign. */
export class FieldNode extends DecoratorNode<null> {
  private readonly field: string

  constructor(field: string, key?: NodeKey) {
    super(key)
    this.field = field
  }

  static override getType(): string {
    return 'field'
  }

  static override clone(node: FieldNode): FieldNode {
    return new FieldNode(node.field, node.getKey())
  }

  static override importJSON({ field }: SerializedFieldNode): FieldNode {
    return new FieldNode(field)
  }

  override exportJSON(): SerializedFieldNode {
    return { ...super.exportJSON(), field: this.field }
  }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    return createChip(this.field, readers.get(editor) ?? readNothing)
  }

  override updateDOM(): false {
    return false
  }

  override isInline(): true {
    return true
  }

  override getTextContent(): string {
    return `{{${this.field}}}`
  }

  getField(): string {
    return this.field
  }
}

export function isFieldNode(node: LexicalNode | null | undefined): node is FieldNode {
  return node instanceof FieldNode
}
