import { describe, expect, it } from 'vitest';

import { toGanttSvg } from '../../src/exchange/toGanttSvg';
import { toHtml } from '../../src/exchange/toHtml';
import type { ReportBlock, ReportDocument } from '../../src/model/report';
import { buildPlannedEdition } from './buildEdition';
import { findAll, readXml, textOf, type XmlElement } from './readXml';

const svg = toGanttSvg(buildPlannedEdition(), { of: { kind: 'enterprises' }, locale: 'fr' });
const report = (...blocks: readonly ReportBlock[]): ReportDocument => ({ title: 'Bilan & suite', locale: 'fr', blocks });

/** The body as strict XML: HTML as we write it is that too, but for tags that are never closed. */
function readBody(html: string): XmlElement {
  const body = /<body>[\s\S]*<\/body>/u.exec(html)?.[0] ?? '';
  return readXml(body.replace(/<(br|img)([^>]*)>/gu, '<$1$2/>'));
}
const read = (...blocks: readonly ReportBlock[]) => readBody(toHtml(report(...blocks)));

describe('a page to print', () => {
  it('stands alone: its language, its title, its style, no script and nothing to load', () => {
    const html = toHtml(report({ kind: 'figure', svg }));
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="fr-CA">\n<head>\n<meta charset="utf-8">/u);
    expect(html).toContain('<title>Bilan &amp; suite</title>');
    expect(html).not.toMatch(/<script|<link|@import|src="(?!data:)|url\((?!#)/u);
    expect(html).toContain('@page{size:A4');
    expect(toHtml({ ...report(), locale: 'en' })).toContain('<html lang="en-CA">');
  });

  it('shows headings, paragraphs in their tones, lists and lines', () => {
    const body = read(
      { kind: 'paragraph', text: 'Du 23 au 26', tone: 'lead' },
      { kind: 'heading', level: 2, text: 'En bref', id: 'bref' },
      { kind: 'heading', level: 3, text: 'Encore', id: 'bref' },
      { kind: 'heading', level: 3, text: 'Sans lien' },
      { kind: 'paragraph', text: 'Une\nligne' },
      { kind: 'paragraph', text: 'Attention', tone: 'warning' },
      { kind: 'paragraph', text: '«\u00a0Oui\u00a0»\n— A', tone: 'quote' },
      { kind: 'list', items: ['a', 'b'] },
      { kind: 'list', items: [] },
      { kind: 'pageBreak' },
    );
    expect(findAll(body, 'h2').map(({ attributes }) => attributes['id'])).toEqual(['bref']);
    expect(findAll(body, 'h3').map(({ attributes }) => attributes['id'])).toEqual(['bref-2', undefined]);
    expect(findAll(body, 'p').map(({ attributes }) => attributes['class'])).toEqual(['lead', undefined, 'warning', undefined]);
    expect(findAll(body, 'br')).toHaveLength(2);
    expect(findAll(body, 'blockquote').map(textOf)).toEqual(['«\u00a0Oui\u00a0»— A']);
    expect(findAll(body, 'ul').map((list) => findAll(list, 'li').map(textOf))).toEqual([['a', 'b']]);
    expect(findAll(body, 'div').map(({ attributes }) => attributes['class'])).toEqual(['page-break']);
  });

  it('names the rows and columns of its tables for screen readers', () => {
    const body = read({
      kind: 'table',
      caption: 'Heures',
      columns: [{ title: 'Partenaire' }, { title: 'Données', align: 'end' }],
      rows: [['Pôle', '14\u00a0h']],
      foot: ['Total', '14\u00a0h'],
    });
    expect(findAll(body, 'caption').map(textOf)).toEqual(['Heures']);
    expect(findAll(body, 'th').map((cell) => [textOf(cell), cell.attributes['scope']])).toEqual([
      ['Partenaire', 'col'],
      ['Données', 'col'],
      ['Pôle', 'row'],
      ['Total', 'row'],
    ]);
    expect(findAll(body, 'td').map(({ attributes }) => attributes['class'])).toEqual(['end', 'end']);
    expect(findAll(read({ kind: 'table', columns: [{ title: 'A' }], rows: [] }), 'tfoot')).toEqual([]);
  });

  it('lists its parts when asked, by those that can be linked to', () => {
    const blocks: readonly ReportBlock[] = [
      { kind: 'heading', level: 2, text: 'Un', id: 'un' },
      { kind: 'heading', level: 2, text: 'Sans' },
    ];
    const body = readBody(toHtml(report(...blocks), { contents: true }));
    expect(findAll(body, 'a').map((link) => [link.attributes['href'], textOf(link)])).toEqual([['#un', 'Un']]);
    expect(findAll(body, 'nav')[0]?.attributes['aria-label']).toBe('Table des matières');
    expect(toHtml({ ...report(...blocks), locale: 'en' }, { contents: true })).toContain('aria-label="Contents"');
    expect(toHtml(report(), { contents: true })).not.toContain('<nav');
  });

  it('puts each letter apart, under its title unless it bears it already', () => {
    const body = read(
      { kind: 'letter', title: 'Votre candidature', blocks: [{ kind: 'paragraph', text: 'Madame,' }] },
      { kind: 'letter', title: 'Réponse', blocks: [{ kind: 'heading', level: 2, text: 'Réponse' }] },
    );
    expect(findAll(body, 'article').map(({ attributes }) => attributes)).toEqual([
      { class: 'letter', 'aria-label': 'Votre candidature' },
      { class: 'letter', 'aria-label': 'Réponse' },
    ]);
    expect(findAll(body, 'h2').map(textOf)).toEqual(['Votre candidature', 'Réponse']);
  });

  it('escapes every text', () => {
    const nasty = '<img src=x onerror=alert(1)> & "x" </style>';
    const html = toHtml({
      title: nasty,
      locale: 'fr',
      blocks: [
        { kind: 'heading', level: 2, text: nasty, id: '"><script>' },
        { kind: 'paragraph', text: nasty },
        { kind: 'list', items: [nasty] },
        { kind: 'table', caption: nasty, columns: [{ title: nasty }], rows: [[nasty]], foot: [nasty] },
        { kind: 'figure', svg: '<svg></svg>', caption: nasty },
        { kind: 'letter', title: nasty, blocks: [] },
      ],
    });
    expect(html).not.toMatch(/<img src=x|<script>/u);
    expect(findAll(readBody(html), 'td')).toEqual([]);
    expect(findAll(readBody(html), 'h1').map(textOf)).toEqual([nasty]);
  });
});

describe('a drawing in a page', () => {
  const figure = (drawing: string, caption?: string): ReportBlock => ({
    kind: 'figure',
    svg: drawing,
    ...(caption === undefined ? {} : { caption }),
  });

  it('stands inline, with ids of its own even when it comes twice', () => {
    const body = read(figure(svg), figure(svg));
    const drawings = findAll(body, 'svg');
    expect(drawings).toHaveLength(2);
    const ids = (['title', 'desc', 'pattern'] as const).flatMap((name) =>
      findAll(body, name).flatMap(({ attributes }) => attributes['id'] ?? []),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const drawing of drawings) {
      const own = (['title', 'desc', 'pattern'] as const).flatMap((name) =>
        findAll(drawing, name).map(({ attributes }) => attributes['id']),
      );
      expect(own).toEqual(expect.arrayContaining((drawing.attributes['aria-labelledby'] ?? '').split(' ')));
      const painted = findAll(drawing, 'rect').flatMap(({ attributes }) => /^url\(#(.*)\)$/u.exec(attributes['fill'] ?? '')?.[1] ?? []);
      expect(painted.length).toBeGreaterThan(0);
      expect(own).toEqual(expect.arrayContaining(painted));
    }
  });

  it('is captioned, unless its caption is its own title', () => {
    expect(findAll(read(figure(svg, 'Autre chose')), 'figcaption').map(textOf)).toEqual(['Autre chose']);
    expect(findAll(read(figure(svg, 'Le calendrier des entreprises')), 'figcaption')).toEqual([]);
  });

  it('is kept as a closed image when it holds anything but shapes and texts', () => {
    const refused = [
      '<svg><script>alert(1)</script></svg>',
      '<svg onload="alert(1)"></svg>',
      '<svg><a href="javascript:alert(1)">x</a></svg>',
      '<svg><rect fill="url(https://example.org/x)"/></svg>',
      '<svg><foreignObject/></svg>',
      '<svg><g></svg>',
      '<svg></svg><p>après</p>',
      '<svg></svg>après',
      '<svg',
      '<svg>a < b</svg>',
      '</svg>',
      'texte',
      '<p></p>',
      "<svg>'\ud800</svg><",
    ];
    for (const drawing of refused) {
      const body = read(figure(drawing, 'Dessin'));
      expect(findAll(body, 'svg')).toEqual([]);
      expect(findAll(body, 'img').map(({ attributes }) => attributes['alt'])).toEqual(['Dessin']);
      expect(findAll(body, 'img')[0]?.attributes['src']).toMatch(/^data:image\/svg\+xml,[\w%.~!*()-]*$/u);
    }
  });
});
