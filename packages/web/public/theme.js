// Runs before the first paint, so that a dark page never flashes white. A file of its own because the page allows no inline script.
;(() => {
  var asked = new URLSearchParams(location.search).get('theme')
  var kept = null
  try {
    kept = localStorage.getItem('geflecht.theme')
  } catch (_) {}
  var theme = asked || kept || 'system'
  var dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.toggle('dark', dark)
})()
