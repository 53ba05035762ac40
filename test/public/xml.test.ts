import { describe, expect, it } from 'vitest'
import { xmlFault } from '../builders/xml.ts'

describe('the strict reader that feeds and maps are read with', () => {
  it.each([
    '<?xml version="1.0" encoding="UTF-8"?>\n<a x="&lt;" y:z="2"><b/>t &amp; &#x3C;<c>]] ></c></a>\n',
    '<a/>',
  ])('takes %s', (xml) => expect(xmlFault(xml)).toBeUndefined())

  it.each([
    '<a><b></a></b>',
    '<a>',
    '<a/><b/>',
    '<a>x & y</a>',
    '<a>&nbsp;</a>',
    '<a>]]></a>',
    '<a x="<"/>',
    '<a x="&"/>',
    '<a x="1" x="2"/>',
    '<a>\u0001</a>',
    '<a/>x',
    '<a x=1/>',
    '',
  ])('refuses %s', (xml) => expect(xmlFault(xml)).toBeDefined())
})
