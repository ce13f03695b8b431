import {
  $createLineBreakNode,
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isRootNode,
  $isTextNode,
  $setSelection,
  type LexicalNode,
  type ParagraphNode,
  type PointType,
  type RangeSelection,
} from 'lexical'
import type { Paragraph, TextPart } from '../../../domain/field-text.ts'
import { FieldNode, isFieldNode } from './field-node.ts'

/** What stands in the editor, as it was typed: an empty paragraph is one without parts. */
export function $readParagraphs(): readonly Paragraph[] {
  return $getRoot().getChildren().map($readParagraph)
}

function $readParagraph(paragraph: LexicalNode): Paragraph {
  const parts: TextPart[] = []
  for (const node of $isElementNode(paragraph) ? paragraph.getChildren() : []) {
    const last = parts.at(-1)
    if (isFieldNode(node)) parts.push({ field: node.getField() })
    else if (typeof last === 'string') parts[parts.length - 1] = last + node.getTextContent()
    else parts.push(node.getTextContent())
  }
  return parts
}

export function $writeParagraphs(paragraphs: readonly Paragraph[]): void {
  const root = $getRoot()
  root.clear()
  const written = paragraphs.length === 0 ? [[]] : paragraphs
  root.append(...written.map($createParagraph))
}

export function $createParagraph(paragraph: Paragraph): ParagraphNode {
  return $createParagraphNode().append(...$createParts(paragraph))
}

export function $createParts(paragraph: Paragraph): LexicalNode[] {
  return paragraph.flatMap((part) =>
    typeof part === 'string' ? $createText(part) : new FieldNode(part.field),
  )
}

function $createText(text: string): LexicalNode[] {
  return text
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [$createLineBreakNode()]),
      ...(line === '' ? [] : [$createTextNode(line)]),
    ])
}

/** The places at which the selection begins and ends; `null` where no text is selected. */
export function $readSelectedRange(): { readonly from: number; readonly to: number } | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const places = [selection.anchor, selection.focus].map($findPlace)
  return { from: Math.min(...places), to: Math.max(...places) }
}

function $findPlace(point: PointType): number {
  const node = point.getNode()
  const before = $isTextNode(node)
    ? [...node.getPreviousSiblings()]
    : node.getChildren().slice(0, point.offset)
  const within = $isTextNode(node) ? point.offset : 0
  const paragraph = node.getTopLevelElement()
  if ($isRootNode(node) || paragraph === null) return measureParagraphs(before)
  return measureParagraphs(paragraph.getPreviousSiblings()) + measureNodes(before) + within
}

/** With the end of each. */
function measureParagraphs(paragraphs: readonly LexicalNode[]): number {
  return paragraphs.reduce((sum, node) => sum + measureNode(node) + 1, 0)
}

function measureNodes(nodes: readonly LexicalNode[]): number {
  return nodes.reduce((sum, node) => sum + measureNode(node), 0)
}

function measureNode(node: LexicalNode): number {
  if ($isElementNode(node)) return measureNodes(node.getChildren())
  return $isTextNode(node) ? node.getTextContentSize() : 1
}

/** Puts the caret at a place; past the end, at the end. */
export function $setCaret(place: number): void {
  if ($selectPlaces(place, place) === undefined) $getRoot().selectEnd()
}

/** Selects what stands between two places; `undefined` where they are past the end. */
export function $selectPlaces(from: number, to: number): RangeSelection | undefined {
  const [start, end] = [from, to].map($findPointAt)
  if (start === undefined || end === undefined) return undefined
  const selection = $createRangeSelection()
  selection.anchor.set(start.node.getKey(), start.offset, start.type)
  selection.focus.set(end.node.getKey(), end.offset, end.type)
  $setSelection(selection)
  return selection
}

function $findPointAt(place: number): TextPoint | undefined {
  let rest = place
  for (const paragraph of $getRoot().getChildren()) {
    const length = measureNode(paragraph)
    if (rest <= length && $isElementNode(paragraph))
      return $findPoint(paragraph.getChildren(), rest, paragraph)
    rest -= length + 1
  }
  return undefined
}

interface TextPoint {
  readonly node: LexicalNode
  readonly offset: number
  readonly type: 'text' | 'element'
}

function $findPoint(nodes: readonly LexicalNode[], place: number, paragraph: LexicalNode): TextPoint {
  let rest = place
  for (const [index, node] of nodes.entries()) {
    const length = measureNode(node)
    if ($isTextNode(node) && rest <= length) return { node, offset: rest, type: 'text' }
    if (rest === 0) return { node: paragraph, offset: index, type: 'element' }
    rest -= length
  }
  return { node: paragraph, offset: nodes.length, type: 'element' }
}
