/** Remembers what `make` made of the `limit` keys asked for last, so that re-reading the same texts costs nothing. */
export const remember = <Key, Value>(limit: number, make: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>()
  return (key) => {
    const before = known.get(key)
    const value = before === undefined ? make(key) : before
    known.delete(key)
    known.set(key, value)
    if (known.size > limit) {
      const [oldest] = known.keys()
      if (oldest !== undefined) known.delete(oldest)
    }
    return value
  }
}
