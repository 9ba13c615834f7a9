import { expect, it } from 'vitest';

import { toMarkdown } from '../../src/exchange/toMarkdown';

it('writes every kind of block', () => {
  const text = toMarkdown({
    title: 'Bilan',
    locale: 'fr',
    blocks: [
      { kind: 'paragraph', text: 'Du 23 au 26', tone: 'lead' },
      { kind: 'heading', level: 2, text: 'En bref' },
      { kind: 'paragraph', text: '«\u00a0Oui\u00a0»\n— A', tone: 'quote' },
      { kind: 'list', items: ['un', 'deux\nlignes'] },
      { kind: 'list', items: [] },
      {
        kind: 'table',
        caption: 'Heures',
        columns: [{ title: 'Qui' }, { title: 'Total', align: 'end' }],
        rows: [['A|B', '14\u00a0h']],
        foot: ['Total', '14\u00a0h'],
      },
      { kind: 'table', columns: [{ title: 'x' }], rows: [['a\nb']] },
      { kind: 'figure', svg: '<svg></svg>', caption: 'Le calendrier' },
      { kind: 'figure', svg: '<svg></svg>' },
      { kind: 'pageBreak' },
      { kind: 'letter', title: 'Lettre', blocks: [{ kind: 'paragraph', text: 'Madame,' }] },
    ],
  });
  expect(text).toBe(
    [
      '# Bilan',
      'Du 23 au 26',
      '## En bref',
      '> «\u00a0Oui\u00a0»\\\n> — A',
      '- un\n- deux\\\n  lignes',
      '**Heures**',
      '| Qui | Total |\n| --- | ---: |\n| A\\|B | 14\u00a0h |\n| Total | 14\u00a0h |',
      '| x |\n| --- |\n| a<br>b |',
      '*Le calendrier*',
      '---',
      '## Lettre',
      'Madame,\n',
    ].join('\n\n'),
  );
});

it('keeps marks of Markdown as the characters they are', () => {
  expect(toMarkdown({ title: 'a*b', locale: 'fr', blocks: [{ kind: 'paragraph', text: '1. <b> _x_\n- y' }] })).toBe(
    '# a\\*b\n\n1\\. \\<b\\> \\_x\\_\\\n\\- y\n',
  );
});
