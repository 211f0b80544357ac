import { computed, type ComputedRef } from 'vue'
import { type RouteLocationNormalizedLoaded, type RouteLocationResolved, useRoute, useRouter } from 'vue-router'

/** Where the address leads. While the view of the first address is still being loaded the router is nowhere; the frame stands already as this view needs it, so that nothing moves when it comes. */
export function useAddress(): ComputedRef<RouteLocationNormalizedLoaded | RouteLocationResolved> {
  const route = useRoute()
  const router = useRouter()
  return computed(() => (route.matched.length > 0 ? route : router.resolve(router.options.history.location)))
}
