/**
 * Widths are estimated, since nothing can be measured without a screen: classes of characters as they are in common sans-serif fonts,
 * in thousandths of the font size, rounded up.
 */
const narrow = /[ilíîïj.,;:'’!|()[\]\u00a0 ]/u;
const wide = /[mwMWœŒæÆ@%]/u;
const capital = /\p{Lu}/u;

/** Estimated width of a text, in the unit of the font size. */
export function estimateWidth(text: string, fontSize: number): number {
  let thousandths = 0;
  for (const character of text) {
    thousandths += narrow.test(character) ? 300 : wide.test(character) ? 880 : capital.test(character) ? 700 : 560;
  }
  return Math.ceil((thousandths * fontSize) / 1000);
}

/**
 * A text cut at spaces into lines that fit a width; what does not fit in the last line ends with an ellipsis.
 *
 * @param options - `width` and `fontSize` in the same unit; `lines` at most.
 */
export function fitText(
  text: string,
  { width, fontSize, lines }: { readonly width: number; readonly fontSize: number; readonly lines: number },
): string[] {
  const fitted: string[] = [];
  let current = '';
  const words = text.slice(0, 300).split(/ +/u);
  for (const [index, word] of words.entries()) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (estimateWidth(longer, fontSize) <= width || (current === '' && fitted.length < lines - 1)) current = longer;
    else if (fitted.length < lines - 1) {
      fitted.push(current);
      current = word;
    } else return [...fitted, shorten([current, ...words.slice(index)].join(' ').trim(), width, fontSize)];
  }
  return [...fitted, shorten(current, width, fontSize)].map((line) => shorten(line, width, fontSize));
}

function shorten(text: string, width: number, fontSize: number): string {
  if (estimateWidth(text, fontSize) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && estimateWidth(`${characters.join('').trimEnd()}…`, fontSize) > width) characters.pop();
  return `${characters.join('').replace(/[\s,;:]+$/u, '')}…`;
}
