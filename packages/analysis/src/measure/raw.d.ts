/** Vite gives the text of a file; only tests read one. */
declare module '*?raw' {
  const text: string
  export default text
}
