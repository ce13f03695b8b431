import type { Ref } from 'react'
import { openPickedFiles } from './open-picked-file.ts'

interface FileInputProps {
  readonly ref: Ref<HTMLInputElement>
}

/** The one file input of the page; the buttons named 打开文件 open it. */
export function FileInput({ ref }: FileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      aria-label="打开文件"
      accept=".json,.pdf,application/json,application/pdf"
      onChange={({ currentTarget }) => {
        const files = Array.from(currentTarget.files ?? [])
        // So that the same file can be chosen again after it was corrected.
        currentTarget.value = ''
        void openPickedFiles(files)
      }}
    />
  )
}
