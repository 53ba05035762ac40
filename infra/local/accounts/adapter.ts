type Payload = Record<string, unknown> & { uid?: string; grantId?: string; consumed?: number }

/** Where the provider keeps sessions, grants and codes: in memory, each provider its own, gone when it stops. */
export const inMemory = () => {
  const kept = new Map<string, { payload: Payload; until: number }>()
  const alive = (key: string): Payload | undefined => {
    const found = kept.get(key)
    return found && found.until > Date.now() ? found.payload : undefined
  }

  /** One kind of thing, as oidc-provider asks for it. https://github.com/panva/node-oidc-provider/tree/main/docs */
  return (kind: string) => {
    const keyOf = (id: string): string => `${kind} ${id}`
    const among = (): Payload[] =>
      [...kept.keys()]
        .filter((key) => key.startsWith(`${kind} `))
        .map(alive)
        .filter((payload) => payload !== undefined)
    return {
      upsert: async (id: string, payload: Payload, expiresInSeconds = 3600) => {
        kept.set(keyOf(id), { payload, until: Date.now() + expiresInSeconds * 1000 })
      },
      find: async (id: string) => alive(keyOf(id)),
      findByUid: async (uid: string) => among().find((payload) => payload.uid === uid),
      findByUserCode: async () => undefined,
      consume: async (id: string) => {
        const payload = alive(keyOf(id))
        if (payload) payload.consumed = Math.floor(Date.now() / 1000)
      },
      destroy: async (id: string) => void kept.delete(keyOf(id)),
      revokeByGrantId: async (grantId: string) => {
        for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key)
      },
    }
  }
}
