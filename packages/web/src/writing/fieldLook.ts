/** How everything looks into which something is entered. */
export const fieldLook =
  'w-full rounded-md bg-default px-3 text-sm text-highlighted ring ring-(--ui-border-accented) focus:ring-2 focus:ring-primary focus:outline-none aria-invalid:ring-2 aria-invalid:ring-error placeholder:text-dimmed'
/** How a line looks that can be chosen by a circle or a box. */
export const optionLook =
  'flex cursor-pointer items-start gap-2.5 rounded-md px-3 py-2 text-sm ring ring-(--ui-border) hover:bg-elevated/50 has-checked:bg-primary/6 has-checked:ring-primary/60 has-focus-visible:ring-2 has-focus-visible:ring-primary [&_input]:focus-visible:outline-none'
