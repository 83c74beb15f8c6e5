'use client'

import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { $insertNodes, COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { cleanHtml } from './cleanHtml'

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
          if (!data || !html || data.types.includes('application/x-lexical-editor')) return false
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
