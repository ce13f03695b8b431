declare module 'pdfmake/build/pdfmake.js' {
  /** The part of pdfmake 0.3 that the benchmark uses; the package has no types of its own. */
  interface Pdfmake {
    readonly addVirtualFileSystem: (files: Readonly<Record<string, string>>) => void
    readonly addFonts: (fonts: Readonly<Record<string, Readonly<Record<string, string>>>>) => void
    readonly createPdf: (definition: object) => { readonly getBlob: () => Promise<Blob> }
  }

  const pdfmake: Pdfmake
  export default pdfmake
}
