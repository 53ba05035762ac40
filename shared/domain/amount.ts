/**
 * Euro as people type them, in cents: "40000", "40.000", "40,000", "40.000,50", with or without a sign. Three figures
 * after a point or comma are thousands, one or two are cents. Undefined where it is no such amount.
 */
export const readAmount = (text: string): number | undefined => {
  const plain = text.replace(/€|euro|eur/gi, '').replace(/[\s\u00a0\u202f]/g, '')
  const parts = /^(\d{1,3}(?:[.,]\d{3})+|\d{1,12})(?:[.,](\d{1,2}))?$/.exec(plain)
  if (!parts?.[1]) return undefined
  const whole = Number(parts[1].replace(/[.,]/g, ''))
  const cents = whole * 100 + Number((parts[2] ?? '').padEnd(2, '0'))
  return cents > 0 && cents <= 1e13 ? cents : undefined
}

/** "40000" or "40000,50": no thousands are marked, so that both languages read it alike. */
export const writtenAmount = (cents: number | undefined): string =>
  cents === undefined ? '' : (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2).replace('.', ',')
