/** Settings of a function: the environment Lambda gives it, or the one that this machine's world gives. */
export type Environment = Record<string, string | undefined>

/** @throws Error naming the variable when it is missing or empty. */
export const setting = (environment: Environment, name: string): string => {
  const value = environment[name]
  if (!value)
    throw new Error(
      `[environment] expected ${name} to be set, found nothing. infra/functions.ts lists what each function needs.`,
    )
  return value
}
