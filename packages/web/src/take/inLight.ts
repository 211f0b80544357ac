/** Does something while the page has its light colours, whatever its theme; nothing of it comes on screen, for no frame passes in between. */
export function inLight<Result>(work: () => Result): Result {
  const { classList } = document.documentElement
  const dark = classList.contains('dark')
  // Colours that are on their way would be read as they were.
  const still = document.createElement('style')
  still.textContent = '*, *::before, *::after { transition: none !important; animation: none !important }'
  document.head.append(still)
  classList.remove('dark')
  try {
    return work()
  } finally {
    classList.toggle('dark', dark)
    void document.body.offsetHeight
    still.remove()
  }
}
