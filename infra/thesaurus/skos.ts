import { load } from 'cheerio/slim'
import { NoThesaurus, type Row } from './reading.ts'

const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
/** Far longer than a concept with its labels in all languages of the Union. */
const LONGEST_CONCEPT = 200_000

/** The prefix that a file has given a namespace. */
const prefixOf = (text: string, namespace: string): string | undefined => {
  const at = text.slice(0, 20_000).indexOf(`="${namespace}"`)
  return at < 0 ? undefined : /xmlns:([\w.-]+)$/.exec(text.slice(Math.max(0, at - 80), at))?.[1]
}

/**
 * The texts of elements of a name, which do not hold one another, one after another: a large file is never a tree as a
 * whole.
 */
function* elementsOf(text: string, name: string): Generator<{ xml: string; whole: boolean }> {
  const [opening, closing] = [new RegExp(`<${name.replaceAll('.', '\\.')}(?=[\\s>/])`, 'g'), `</${name}>`]
  let end = text.indexOf(closing)
  let at = opening.exec(text)?.index
  while (at !== undefined) {
    const next = opening.exec(text)?.index
    if (end >= 0 && end < at) end = text.indexOf(closing, at)
    const tag = text.indexOf('>', at)
    const isEmpty = text[tag - 1] === '/'
    const until = isEmpty ? tag + 1 : end + closing.length
    const whole = isEmpty || (end >= 0 && (next === undefined || end < next))
    if (whole && until - at <= LONGEST_CONCEPT) yield { xml: text.slice(at, until), whole }
    else yield { xml: '', whole: false }
    at = next
  }
}

/**
 * Reads SKOS in RDF/XML: concepts, written as such or as descriptions of that type, with their preferred and other
 * labels. No document types and no entities beyond XML's five.
 * @throws NoThesaurus when it is something else
 */
export function* skosRows(text: string): Generator<Row> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw new NoThesaurus(
      'Expected RDF/XML without a document type, found one: entities are not read. Export the thesaurus without it.',
    )
  const [skos, rdf] = [prefixOf(text, SKOS), prefixOf(text, RDF)]
  if (!skos || !rdf)
    throw new NoThesaurus(
      `Expected RDF/XML that names ${SKOS} and ${RDF}, found none of it in its beginning. Export the thesaurus as SKOS in RDF/XML, or as CSV.`,
    )
  const written = new RegExp(`<${skos.replaceAll('.', '\\.')}:Concept[\\s>]`).test(text)
  const name = written ? `${skos}:Concept` : `${rdf}:Description`
  let number = 0
  for (const { xml, whole } of elementsOf(text, name)) {
    number += 1
    const where = `concept ${number}`
    if (!whole) {
      yield { where, id: '', it: [], en: [], broken: `the element ${name} has no end, or a far one` }
      continue
    }
    const concept = load(xml, { xml: true })
    const root = concept.root().children().first()
    const types = root
      .children(`${rdf}\\:type`)
      .map((_, each) => concept(each).attr(`${rdf}:resource`))
      .get()
    if (!written && !types.includes(`${SKOS}Concept`)) continue
    const labels = (language: string): string[] =>
      ['prefLabel', 'altLabel'].flatMap((kind) =>
        root
          .children(`${skos}\\:${kind}`)
          .filter(
            (_, each) => (concept(each).attr('xml:lang') ?? '').toLowerCase().split('-')[0] === language,
          )
          .map((_, each) => concept(each).text())
          .get(),
      )
    yield { where, id: root.attr(`${rdf}:about`) ?? '', it: labels('it'), en: labels('en') }
  }
}
