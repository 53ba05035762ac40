const it = {
  title: 'Dove è pubblicato',
  lead: 'Lo stesso bando letto da più fonti: ai referenti arriva una volta sola.',
  closes: 'scade',
  undated: 'nessuna scadenza indicata',
  read: 'letto la prima volta',
  gone: 'non più elencato dal',
  split: (source: string) => `È un altro bando: separa ${source}`,
  apart: 'Tenuti separati da chi ha deciso che sono altri bandi:',
  rejoin: 'È lo stesso bando: unisci',
  ruled: 'Deciso. Vale dal prossimo abbinamento, al più tardi entro un giorno.',
  outrun: 'Nel frattempo qualcun altro ha deciso: guardate com’è ora.',
  variants: (count: number) =>
    count === 1 ? 'Un altro bando della stessa misura' : `Altri ${count} bandi della stessa misura`,
}

const en: typeof it = {
  title: 'Where it is published',
  lead: 'The same call read from several sources: contacts are told of it once.',
  closes: 'closes',
  undated: 'no deadline stated',
  read: 'first read',
  gone: 'no longer listed since',
  split: (source) => `It is another call: take ${source} out`,
  apart: 'Kept apart by someone who decided that they are other calls:',
  rejoin: 'It is the same call: join',
  ruled: 'Decided. It holds from the next matching on, within a day at the latest.',
  outrun: 'Somebody else decided in the meantime: look at how it stands now.',
  variants: (count) =>
    count === 1 ? 'Another call of the same measure' : `${count} other calls of the same measure`,
}

/** What the call's page says of its sources and of its measure. */
export const originsWords = { it, en }
