import { type CheerioAPI, load } from 'cheerio/slim'

/** What may stand in a document of XML 1.0 without a document type: marks as our writers and any strict reader take them. */
const TOKEN =
  /<\?xml [^?]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|((?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)+)/gy

/** Character references only, in an attribute as in a text. */
const isEscaped = (text: string): boolean => !/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/.test(text)
const namesIn = (attributes: string): string[] =>
  [...attributes.matchAll(/([\w:.-]+)=/g)].map(([, name = '']) => name)

/**
 * Why a strict reader would refuse a document (XML 1.0, 2.1: one root, elements that end in order, every mark escaped);
 * undefined: it would not.
 */
export const xmlFault = (xml: string): string | undefined => {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(xml))
    return 'a forbidden character'
  const open: string[] = []
  let roots = 0
  TOKEN.lastIndex = 0
  for (let at = 0; at < xml.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const found = TOKEN.exec(xml)
    if (!found) return `no mark or text at ${at}: ${xml.slice(at, at + 40)}`
    const [, ended, begun, attributes = '', alone, text] = found
    if (ended !== undefined && open.pop() !== ended) return `</${ended}> ends what was not begun`
    if (text?.includes(']]>')) return 'a bare ]]>'
    if (text?.trim() && open.length === 0) return 'text beside the root'
    if (begun === undefined) continue
    const names = namesIn(attributes)
    if (new Set(names).size < names.length || !isEscaped(attributes)) return `attributes of <${begun}>`
    if (open.length === 0) roots += 1
    if (alone === '') open.push(begun)
  }
  if (open.length > 0) return `<${open.at(-1)}> is not ended`
  return roots === 1 ? undefined : `${roots} roots`
}

/** @throws Error where a strict reader would refuse it. Names with a colon are asked for as `atom\\:link`. */
export const readXml = (xml: string): CheerioAPI => {
  const fault = xmlFault(xml)
  if (fault) throw new Error(`Expected a document that is well-formed, found ${fault}.`)
  return load(xml, { xml: true })
}
