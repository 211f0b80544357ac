declare module 'virtual:icons' {
  import type { IconifyJSON } from '@iconify/vue'

  const collection: IconifyJSON
  export default collection
}
