import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { type MaybeRefOrGetter, onScopeDispose, type ShallowRef, shallowRef, toValue, watchEffect } from 'vue'
import { type Answer, useQuery } from '../shell/useQuery.ts'

/** A document with the variables of the moment: what a view asked the server. */
export interface Asked {
  document: TypedDocumentNode<unknown, OperationVariables>
  variables: OperationVariables
}

/** What the view on screen asked last; the copy menu hands it on. */
export const asked: ShallowRef<Asked | null> = shallowRef(null)

/** Asks like `useQuery`, and lets the reader copy the question. Each view asks one. */
export function useViewQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: MaybeRefOrGetter<Variables>,
  enabled: MaybeRefOrGetter<boolean> = true,
): Answer<Data> {
  watchEffect(() => (asked.value = { document: document as Asked['document'], variables: toValue(variables) }))
  onScopeDispose(() => (asked.value = null))
  return useQuery(document, variables, enabled)
}
