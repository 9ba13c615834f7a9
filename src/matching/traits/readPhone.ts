/**
 * The ten digits of a telephone number of North America, without its extension; `undefined` where there are not ten.
 *
 * @example
 * readPhone('1 (819) 555-0142, poste 3') // => '8195550142'
 * readPhone('555-0142') // => undefined
 */
export function readPhone(phone: string): string | undefined {
  const [main = ''] = phone.slice(0, 60).split(/poste|ext|[#x]/iu);
  const digits = main.replace(/\D/gu, '').replace(/^1(?=\d{10}$)/u, '');
  return digits.length === 10 ? digits : undefined;
}
