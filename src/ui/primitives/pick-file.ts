/** Held as long as the browser asks: an input that nothing holds may be gone before a file is chosen. */
let asking: HTMLInputElement | undefined

/** Asks for one file, beside the input that the page opens drafts with. `accept` is as in the attribute of this name. */
export function pickFile(accept: string, onPick: (file: File) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.onchange = () => {
    asking = undefined
    const [file] = Array.from(input.files ?? [])
    if (file !== undefined) onPick(file)
  }
  asking = input
  asking.click()
}
