// Reads a file with citation-js and writes what it understood as CSL-JSON. Needs NODE_PATH.
const fs = require('fs');
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');
require('@citation-js/plugin-csl');
const [, , from, to] = process.argv;
const types = { bib: '@biblatex/text', ris: '@ris/file' };
const text = fs.readFileSync(from, 'utf8');
const read = from.endsWith('.json')
  ? new Cite(JSON.parse(text))
  : new Cite(text, { forceType: types[from.split('.').pop()] });
fs.writeFileSync(to, JSON.stringify(read.data));
