/** natural ships types for its root only; these are the two leaves we load, each a few kilobytes. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem: (token: string) => string }
  export default stemmer
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_it.js' {
  const stemmer: { stem: (token: string) => string }
  export default stemmer
}
