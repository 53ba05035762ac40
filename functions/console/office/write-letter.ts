import type { LetterContent, LetterOwner } from '../../../shared/domain/letter.ts'
import { logger } from '../../../shared/runtime/lambda.ts'
import { addLetter, readyOf } from '../../../shared/store/letters.ts'
import type { ConsoleServices } from '../services.ts'

export type Writing = { owner: LetterOwner; id: string; content: LetterContent }

/**
 * Writes a letter down and has it sent. Once it is written it leaves: where its message is lost, recover sends it on.
 * @returns false when there is one with this id: the button was pressed before.
 */
export const writeLetter = async (
  letter: Writing,
  { table, urgent, now }: Pick<ConsoleServices, 'table' | 'urgent' | 'now'>,
): Promise<boolean> => {
  const added = await addLetter(table, { ...letter, at: now() })
  if (added)
    await urgent
      .send([readyOf(letter)])
      .catch((error: Error) => logger.error('a letter waits for recover', { error: error.name }))
  return added
}
