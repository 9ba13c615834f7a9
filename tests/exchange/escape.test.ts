import { expect, it } from 'vitest';

import { escapeAttribute, escapeText } from '../../src/exchange/escape';
import { readXml } from './readXml';

const nasty = `<script>alert("1")</script> & 'x' ]]> <!-- \u0000\u0007\u001f\ufffe \ud800 é 🌱\n\t`;
const clean = `<script>alert("1")</script> & 'x' ]]> <!--   é 🌱\n\t`;

it('gives back the same text to whoever reads the page, but for characters that XML forbids', () => {
  const read = readXml(`<p title="${escapeAttribute(nasty)}">${escapeText(nasty)}</p>`);
  expect(read).toEqual({ name: 'p', attributes: { title: clean }, children: [clean] });
});
