/** Makes something once for each console that asks: what it keeps in memory is shared by its pages and its API. */
export const onceFor = <Services extends object, Made>(
  make: (services: Services) => Made,
): ((services: Services) => Made) => {
  const known = new WeakMap<Services, Made>()
  return (services) => {
    const made = known.get(services) ?? make(services)
    known.set(services, made)
    return made
  }
}
