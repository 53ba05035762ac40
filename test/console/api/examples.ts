import { type Asking, tagOf } from './asking.ts'

/** A concept as a program sends one. */
export const CONCEPT = {
  owner: { kind: 'value-chain', id: 'fashion' },
  it: ['riuso dei tessuti'],
  en: ['textile reuse'],
  weight: 1.5,
  rule: 'boost',
} as const

const DRAFT = '/clusters/create/draft'

/**
 * One sound request of every route, in an order in which each finds what it needs: what the document says of an answer
 * is held against these. By the name of the operation.
 */
export const EXAMPLES: Record<string, (ask: Asking) => Promise<Response>> = {
  listClusters: (ask) => ask('GET', '/clusters'),
  readRules: (ask) => ask('GET', '/clusters/create/rules'),
  readDraft: (ask) => ask('GET', DRAFT),
  addConcept: (ask) => ask('POST', `${DRAFT}/concepts`, { body: CONCEPT }),
  readConcept: (ask) => ask('GET', `${DRAFT}/concepts/textile-reuse`),
  changeConcept: async (ask) =>
    ask('PUT', `${DRAFT}/concepts/textile-reuse`, {
      body: { ...CONCEPT, weight: 2, notes: 'Dal manifesto.' },
      headers: { 'if-match': tagOf(await ask('GET', `${DRAFT}/concepts/textile-reuse`)) },
    }),
  addChain: async (ask) =>
    ask('POST', `${DRAFT}/chains`, {
      body: { name: { it: 'Casa', en: 'Home textiles' } },
      headers: { 'if-match': tagOf(await ask('GET', DRAFT)) },
    }),
  changeChain: async (ask) =>
    ask('PUT', `${DRAFT}/chains/home-textiles`, {
      body: { do: 'rename', name: { it: 'Tessili per la casa', en: 'Home textiles' } },
      headers: { 'if-match': tagOf(await ask('GET', DRAFT)) },
    }),
  undoChainStep: async (ask) => {
    const split = await ask('PUT', `${DRAFT}/chains/fashion`, {
      body: { do: 'split', name: { it: 'Riuso', en: 'Reuse' }, concepts: ['textile-reuse'] },
      headers: { 'if-match': tagOf(await ask('GET', DRAFT)) },
    })
    return ask('POST', `${DRAFT}/undo`, { headers: { 'if-match': tagOf(split) } })
  },
  removeConcept: async (ask) =>
    ask('DELETE', `${DRAFT}/concepts/textile-reuse`, {
      headers: { 'if-match': tagOf(await ask('GET', `${DRAFT}/concepts/textile-reuse`)) },
    }),
  rebaseDraft: async (ask) =>
    ask('POST', `${DRAFT}/rebase`, { headers: { 'if-match': tagOf(await ask('GET', DRAFT)) } }),
  discardDraft: async (ask) =>
    ask('DELETE', DRAFT, { headers: { 'if-match': tagOf(await ask('GET', DRAFT)) } }),
  listVersions: (ask) => ask('GET', '/clusters/create/rules/versions?size=10'),
  readVersion: (ask) => ask('GET', '/clusters/create/rules/versions/1'),
  compareVersions: (ask) => ask('GET', '/clusters/create/rules/diff?from=1&to=1'),
}
