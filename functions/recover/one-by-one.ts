/**
 * Does several things one after the other, so that none is left undone because another failed. What failed is done again
 * at the next look; until then it is told.
 */
export const oneByOne = () => {
  const problems: unknown[] = []
  return {
    /** Does one of them. @returns `otherwise` where it failed. */
    tried: async <Result>(work: () => Promise<Result>, otherwise: Result): Promise<Result> => {
      try {
        return await work()
      } catch (error) {
        problems.push(error)
        return otherwise
      }
    },
    /** @throws the first error, once all were tried. */
    tell: (): void => {
      if (problems.length > 0) throw problems[0]
    },
  }
}
