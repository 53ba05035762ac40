import type { PropsWithChildren } from 'hono/jsx'
import type { Place, Ways } from '../../contact/ways.ts'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { type Served, whoText } from './who.tsx'

/** Who reads one of a contact's pages, and where it may lead. */
export type Visit = { reader: Reader; served: Served; ways: Ways }

/** The frame of a contact's pages: its navigation, what the page is, and whose it is. */
export const ContactFrame = ({
  visit: { reader, served, ways },
  here,
  title,
  children,
}: PropsWithChildren<{ visit: Visit; here?: Place; title: string }>) => (
  <Layout reader={reader} title={title} area={{ kind: 'contact', ways, ...(here ? { here } : {}) }}>
    <h1>{title}</h1>
    <p class="soft">{whoText(reader.language, served)}</p>
    {children}
  </Layout>
)
