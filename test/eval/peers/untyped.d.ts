/** What we use of packages, or of leaves of packages, that ship no types. */
declare module 'natural/lib/natural/tfidf/index.js' {
  const tfidf: {
    TfIdf: new () => {
      documents: object[]
      addDocument: (text: string) => void
      tfidfs: (words: string[]) => number[]
    }
  }
  export default tfidf
}
declare module 'natural/lib/natural/tokenizers/regexp_tokenizer.js' {
  const tokenizers: { WordTokenizer: new () => { tokenize: (text: string) => string[] } }
  export default tokenizers
}
declare module 'natural/lib/natural/util/stopwords.js' {
  const stopWords: { words: string[] }
  export default stopWords
}
declare module 'wink-nlp-utils' {
  type Task = (input: never) => unknown
  const nlp: {
    string: Record<'lowerCase' | 'removeExtraSpaces' | 'tokenize0', Task>
    tokens: Record<'propagateNegations' | 'removeWords' | 'stem', Task>
  }
  export default nlp
}
declare module 'wink-bm25-text-search' {
  type Engine = {
    defineConfig: (config: { fldWeights: Record<string, number> }) => void
    definePrepTasks: (tasks: ((input: never) => unknown)[]) => void
    addDoc: (document: Record<string, string>, id: string) => void
    consolidate: () => void
    search: (query: string, limit: number) => [id: string, score: number][]
  }
  const bm25: () => Engine
  export default bm25
}
