/** Spreadsheets write UTF-8 or, as "CSV" without more, what Windows had before. */
const decoded = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The text of a form's file, or what was pasted where none was chosen. */
export const fileTextIn = async ({ file, text }: Record<string, unknown>): Promise<string> => {
  if (file instanceof File && file.size > 0) return decoded(await file.arrayBuffer())
  return typeof text === 'string' ? text : ''
}
