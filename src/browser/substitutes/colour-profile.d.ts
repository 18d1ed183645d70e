/** The bundler gives the bytes of the file. */
declare module '*.icc' {
  const bytes: Uint8Array;
  export default bytes;
}
