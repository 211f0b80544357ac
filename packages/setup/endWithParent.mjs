// Preloaded into the server by `npm start`: should the starter be killed outright, the server still ends cleanly and leaves no orphan.
const parent = process.ppid
const timer = setInterval(() => {
  if (process.ppid === parent) return
  clearInterval(timer)
  process.kill(process.pid, 'SIGTERM')
}, 300)
timer.unref()
