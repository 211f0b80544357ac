/** A key without the word for its concept: `ratingen` of `ter.ratingen`. */
export const tailOf = (key: string): string => key.slice(key.indexOf('.') + 1)
