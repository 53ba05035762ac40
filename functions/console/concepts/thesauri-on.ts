import { readThesaurus } from '../../../shared/blobs/thesauri.ts'
import type { Thesaurus } from '../../../shared/domain/thesaurus.ts'
import { readThesaurusCards } from '../../../shared/store/thesauri.ts'
import { onceFor } from '../frame/once-for.ts'
import type { ConsoleServices } from '../services.ts'

/** Reads the thesauri that are switched on, each once for as long as its entries stay the same. */
export const thesauriOn = onceFor(({ table, blobs }: ConsoleServices): (() => Promise<Thesaurus[]>) => {
  let known = new Map<string, Thesaurus>()
  return async () => {
    const cards = (await readThesaurusCards(table)).filter(({ on }) => on)
    const all = await Promise.all(
      cards.map(
        async (card) =>
          [card.content, known.get(card.content) ?? (await readThesaurus(blobs, card))] as const,
      ),
    )
    known = new Map(all)
    return all.map(([, thesaurus]) => thesaurus)
  }
})
