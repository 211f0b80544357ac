import { readFileSync } from 'node:fs'

/** Parent of a process as Linux tells it, null where nobody tells. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}

/**
 * Calls `gone` once when the process that started us has ended. Under npm a shell stands between: it outlives an npm that was
 * killed, so the shell's own parent is watched as well.
 */
export function whenParentEnds(gone) {
  const parent = process.ppid
  const grandparent = process.env.npm_lifecycle_event ? parentOf(parent) : null
  const timer = setInterval(() => {
    if (process.ppid === parent && (grandparent === null || parentOf(parent) === grandparent)) return
    clearInterval(timer)
    gone()
  }, 300)
  timer.unref()
}
