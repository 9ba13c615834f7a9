/** An element of well-formed XML, as a test looks at it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const decode = (text: string): string => {
  if (/&(?!(?:amp|lt|gt|quot|#39);)/u.test(text)) throw new Error(`not an entity: ${text}`);
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
};

/** Reads XML strictly: one root, tags that match, attributes quoted and unique, nothing forbidden. Throws otherwise. */
export function readXml(source: string): XmlElement {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(source)) throw new Error('forbidden character');
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  for (const [piece, closing, name, attributes, selfClosing, text] of source.matchAll(
    /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|</gu,
  )) {
    const current = open.at(-1) ?? root;
    if (text !== undefined) current.children.push(decode(text));
    else if (name === undefined) throw new Error(`stray ${piece}`);
    else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const pairs = [...(attributes ?? '').matchAll(/([\w:-]+)="([^"]*)"/gu)].map(
        ([, key = '', value = '']) => [key, decode(value)] as const,
      );
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`twice the same attribute on ${name}`);
      const element: XmlElement = { name, attributes: Object.fromEntries(pairs), children: [] };
      current.children.push(element);
      if (selfClosing !== '/') open.push(element);
    }
  }
  const [only] = root.children.filter((child) => typeof child !== 'string');
  if (open.length !== 1 || only === undefined) throw new Error('not one closed root');
  return only;
}

/** Every element of a name, in order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  const inside = element.children.flatMap((child) => (typeof child === 'string' ? [] : findAll(child, name)));
  return element.name === name ? [element, ...inside] : inside;
}

/** All the text inside an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
