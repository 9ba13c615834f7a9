/**
 * The first step of `npm test` and `npm run pilot`, in plain JavaScript that an old Node can read.
 * The scripts need Node 22.18 or later, which the dev dependency `node` brings, unless npm's install scripts were switched off.
 */
var found = process.version;
var parts = found.slice(1).split('.').map(Number);
var recent = parts[0] > 22 || (parts[0] === 22 && parts[1] >= 18);

if (!recent) {
  console.error(
    [
      'trajet : ce script demande Node 22.18 ou plus récent, et c’est Node ' + found + ' qui l’exécute.',
      'Le projet apporte son propre Node 24, mais son installation a sans doute été bloquée (scripts d’installation désactivés).',
      '  Essayer :  npm rebuild node',
      '  Ou bien :  npm ci --ignore-scripts=false',
      '  Ou encore : installer Node 24 depuis https://nodejs.org',
      '',
      'trajet: this script needs Node 22.18 or later, and Node ' + found + ' is running it.',
      'The project brings its own Node 24, but its installation was probably blocked (install scripts switched off).',
      '  Try:    npm rebuild node',
      '  Or:     npm ci --ignore-scripts=false',
      '  Or:     install Node 24 from https://nodejs.org',
    ].join('\n'),
  );
  process.exit(1);
}
