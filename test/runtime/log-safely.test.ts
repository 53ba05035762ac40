import { describe, expect, it } from 'vitest'
import { signToken } from '../../shared/links/token.ts'
import { logSafely } from '../../shared/runtime/log-safely.ts'

const said = (error: unknown): string => JSON.stringify(logSafely(error))

describe('G8 an error in the log', () => {
  it('says what happened and where, without the address that a server quotes', () => {
    const log = logSafely(new Error('Email address is not verified: <anna.neri@example.org>, eu-south-1'))
    expect(log).toMatchObject({
      name: 'Error',
      message: 'Email address is not verified: [left out] eu-south-1',
    })
    expect(log.at.length).toBeGreaterThan(0)
  })

  it('holds no token of a link', () => {
    const token = signToken({ current: 'k1', keys: { k1: 'k'.repeat(40) } }, 'data', 'anna-neri')
    expect(said(new Error(`no page at /me/d/${token}`))).not.toContain('anna-neri')
  })

  it('does not repeat what a parser could not read', () => {
    let problem: unknown
    try {
      JSON.parse('{"address": "anna.neri@example.org" x')
    } catch (error) {
      problem = error
    }
    expect(said(problem)).not.toMatch(/anna|example\.org/)
  })

  it('takes what was thrown without being an error', () => expect(logSafely('gone').message).toBe('gone'))
})
