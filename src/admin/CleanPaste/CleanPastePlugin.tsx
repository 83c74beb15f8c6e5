'use client'

import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import {
  $insertNodes,
  type LexicalEditor,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { cleanHtml } from '@/lib/pasted/cleanHtml'

/** Cleans what is pasted into the editor, except what was copied from an editor of ours. */
export const CleanPastePlugin = (): null => {
  const [editor] = useLexicalComposerContext()

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = 'clipboardData' in event ? event.clipboardData : null
          const html = data?.getData('text/html')
          if (!data || !html || isOurs(editor, data.getData('application/x-lexical-editor'))) return false
          event.preventDefault()
          const page = new DOMParser().parseFromString(cleanHtml(html), 'text/html')
          editor.update(() => $insertNodes($generateNodesFromDOM(editor, page)), { tag: 'paste' })
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )

  return null
}

/** Was this copied from an editor that knows what ours knows? Others of the same make have more, and name themselves alike. */
const isOurs = (editor: LexicalEditor, copied: string): boolean => {
  if (copied === '') return false
  try {
    const { namespace, nodes } = JSON.parse(copied) as { namespace?: unknown; nodes?: unknown } // as Lexical writes it
    return (
      namespace === editor._config.namespace &&
      Array.isArray(nodes) &&
      nodes.every((node) => isKnown(editor, node))
    )
  } catch {
    return false // not Lexical's after all: its HTML is cleaned
  }
}

const isKnown = (editor: LexicalEditor, node: unknown): boolean => {
  if (typeof node !== 'object' || node === null || !('type' in node)) return false
  const { children = [], listType, style = '', tag, type } = node as Record<string, unknown>
  return (
    editor._nodes.has(String(type)) &&
    !NOT_OURS.includes(String(listType ?? tag)) &&
    style === '' &&
    Array.isArray(children) &&
    children.every((child) => isKnown(editor, child))
  )
}

/** What is of a kind that we know, but of a degree that we do not have. */
const NOT_OURS = ['check', 'h1', 'h5', 'h6']
