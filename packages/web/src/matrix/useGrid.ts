import { nextTick, type Ref, ref } from 'vue'
import { type Extent, type Place, placeAfter } from './gridKeys.ts'

/** The one cell of a grid that Tab reaches, and how keys move it. Cells bear their place as `data-place="row.column"`. */
export interface GridHandle {
  at: Ref<Place>
  onKey: (event: KeyboardEvent) => void
  /** Makes a cell the one that Tab reaches, as a click on it does. */
  take: (place: Place) => void
}

/** Moves the focus through a grid by keyboard; `reveal` brings a cell into being that is not drawn at the moment. */
export function useGrid(root: () => HTMLElement | null, extent: () => Extent, reveal?: (place: Place) => void): GridHandle {
  const at = ref<Place>({ row: 0, column: 0 })
  async function go(place: Place): Promise<void> {
    at.value = place
    reveal?.(place)
    await nextTick()
    const cell = root()?.querySelector<HTMLElement>(`[data-place="${place.row}.${place.column}"]`)
    cell?.focus({ preventScroll: true })
    // Within the grid it is in view by now, or its scroll margin sees to that; the grid itself may lie half outside the page.
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  return {
    at,
    take: (place) => (at.value = place),
    onKey: (event) => {
      if (event.altKey || event.metaKey) return
      const to = placeAfter(event.key, event.ctrlKey, at.value, extent())
      if (!to) return
      event.preventDefault()
      void go(to)
    },
  }
}
