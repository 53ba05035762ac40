import { describe, expect, it } from 'vitest'
import { isPublic } from '../../shared/http/addresses.ts'
import { Refused } from '../../shared/http/errors.ts'
import { at, fetcherFor } from '../builders/fetcher.ts'
import { answers, redirectsTo } from '../servers/http-faults.ts'
import { serversOfOneTest } from './servers.ts'

const start = serversOfOneTest()

const refusal = async (work: Promise<unknown>): Promise<Refused> => {
  const error = await work.then(
    () => new Error('nothing was refused'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refused)) throw error
  return error
}

describe('D1 names that lead to private addresses', () => {
  it.each([
    '169.254.169.254',
    '127.0.0.1',
    '127.8.8.8',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '::',
    '::1',
    'fd00::1',
    'fd00:ec2::254',
    'fe80::1%eth0',
    '::ffff:127.0.0.1',
    '::ffff:169.254.169.254',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '4000::1',
    'not an address',
  ])('%s is refused after the name is resolved', async (address) => {
    const server = await start({ '/': answers('secret') })
    const fetcher = fetcherFor(server, { resolve: async () => [address], allow: [] })
    const refused = await refusal(fetcher.get({ url: 'http://calls.example.org/' }))
    expect(refused.reason).toBe('address')
    expect(refused.message).toContain('http://calls.example.org/')
    expect(server.asked).toEqual([])
  })

  it('one private address among public ones refuses the name', async () => {
    const server = await start({ '/': answers('secret') })
    const fetcher = fetcherFor(server, { resolve: async () => ['93.184.215.14', '10.0.0.1'] })
    expect((await refusal(fetcher.get({ url: 'http://calls.example.org/' }))).reason).toBe('address')
  })

  it('public addresses of both kinds are good', () => {
    expect(isPublic('93.184.215.14')).toBe(true)
    expect(isPublic('2600:1406:bc00:53::b81e:94ce')).toBe(true)
  })

  it.each(['localhost', 'localhost.', 'printer.local', 'db.internal', 'router.home.arpa'])(
    'the local name %s is refused unresolved',
    async (host) => {
      const server = await start({})
      const fetcher = fetcherFor(server, { resolve: () => Promise.reject(new Error('resolved')) })
      expect((await refusal(fetcher.get({ url: `http://${host}/` }))).reason).toBe('address')
    },
  )
})

describe('D2 addresses written as numbers', () => {
  it.each([
    '2130706433',
    '0177.0.0.1',
    '0x7f.0.0.1',
    '0x7f000001',
    '127.1',
    '127.0.0.1.',
    '①②⑦.0.0.1',
    '[::1]',
    '[::ffff:7f00:1]',
    '134744072',
  ])('http://%s/ is refused without asking', async (host) => {
    const server = await start({ '/': answers('secret') })
    const fetcher = fetcherFor(server, { resolve: () => Promise.reject(new Error('resolved')) })
    expect((await refusal(fetcher.get({ url: `http://${host}/` }))).reason).toBe('address')
  })
})

describe('D3 a name that leads elsewhere the second time', () => {
  it('the connection goes to the address that was checked', async () => {
    const checked = await start({ '/': answers('checked') })
    const other = await start({ '/': answers('other') }, { address: '127.0.0.2', port: checked.port })
    let asked = 0
    const resolve = async () => [asked++ < 2 ? '127.0.0.1' : '127.0.0.2']
    const fetcher = fetcherFor(checked, { resolve })
    expect(await fetcher.get({ url: at(checked, '/') })).toMatchObject({ body: 'checked' })
    expect(asked).toBe(2) // once for robots.txt, once for the page: never between check and connection
    expect((await refusal(fetcher.get({ url: at(checked, '/') }))).reason).toBe('address')
    expect(other.asked).toEqual([])
  })
})

describe('D4 a public page that redirects to a private one', () => {
  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://inside.example.org/',
    'http://2130706433/',
    '//[::1]/',
  ])('%s is refused at that hop', async (location) => {
    const server = await start({ '/': redirectsTo(location) })
    const resolve = async (host: string) => [host.startsWith('inside') ? '10.0.0.1' : '127.0.0.1']
    const fetcher = fetcherFor(server, { resolve })
    expect((await refusal(fetcher.get({ url: at(server, '/') }))).reason).toBe('address')
  })
})

describe('D5 other protocols and ports', () => {
  it.each([
    'file:///etc/passwd',
    'ftp://calls.example.org/',
    'gopher://calls.example.org/',
    'data:text/html,calls',
    'javascript:alert(1)',
  ])('%s is refused, also as a redirect', async (url) => {
    const server = await start({ '/': redirectsTo(url) })
    const fetcher = fetcherFor(server)
    expect((await refusal(fetcher.get({ url }))).reason).toBe('protocol')
    expect((await refusal(fetcher.get({ url: at(server, '/') }))).reason).toBe('protocol')
  })

  it.each([22, 25, 6379, 8080])('port %i is refused', async (port) => {
    const fetcher = fetcherFor(await start({}))
    expect((await refusal(fetcher.get({ url: `http://calls.example.org:${port}/` }))).reason).toBe('port')
  })

  it('what is no URL at all is refused in words', async () => {
    const refused = await refusal(fetcherFor(await start({})).get({ url: 'bandi regione' }))
    expect(refused.message).toBe('The address "bandi regione": expected a URL. Correct the source.')
  })
})

describe('D6 names that deceive', () => {
  it('a user name or password before the host is refused, and not repeated', async () => {
    const refused = await refusal(
      fetcherFor(await start({})).get({ url: 'https://eu.example.org:key@example.com/' }),
    )
    expect(refused.reason).toBe('credentials')
    expect(refused.message).not.toContain('key')
  })

  it('a homograph is shown in punycode', async () => {
    const fetcher = fetcherFor(await start({}), { resolve: async () => ['10.0.0.1'] })
    // Cyrillic "е" and "о"
    const refused = await refusal(fetcher.get({ url: 'https://rеgiоne.example.org/bandi' }))
    expect(refused.message).toContain('https://xn--rgine-zwe9d.example.org/')
  })
})
