import type { Child, PropsWithChildren } from 'hono/jsx'
import type { ClusterId } from '../../../shared/domain/member.ts'
import type { Reader } from '../services.ts'
import { frameWords } from '../words/frame.ts'
import { mayUse } from './access.ts'

type Order = {
  reader: Reader
  /** As the table of who may what names it: `POST /concepts/:cluster/edit`. */
  route: string
  /** That the form's address names. */
  cluster?: ClusterId
}

/** Whether who is at the page may send a form of the office. */
export const mayOrder = ({ reader, route, cluster }: Order): boolean =>
  reader.person !== undefined && mayUse(reader.person, route, cluster)

/**
 * A form of the office, for whom the table lets send it. Others are told that they only look on; where the form is the
 * page, they read what it holds.
 */
export const OrderForm = ({
  reader,
  route,
  cluster,
  action,
  isPage = false,
  children,
  ...attributes
}: PropsWithChildren<Order & { action: string; isPage?: boolean; class?: string }>): Child => {
  if (mayOrder({ reader, route, ...(cluster ? { cluster } : {}) }))
    return (
      <form method="post" action={action} {...attributes}>
        {children}
      </form>
    )
  const told = <p class="soft">{frameWords[reader.language].looksOn}</p>
  return isPage ? (
    <div {...attributes}>
      {told}
      <fieldset disabled>{children}</fieldset>
    </div>
  ) : (
    told
  )
}
