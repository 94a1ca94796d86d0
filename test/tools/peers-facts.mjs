// Reads NDJSON {"id","text","published"} on standard input and prints facts as NDJSON, `file` being the id: for scoring
// on the French cases of other projects. Usage: node test/tools/peers-facts.mjs < cases.ndjson
import { main } from '../../dist/cli/main.js'

process.exitCode = await main(['-', '--input-format', 'ndjson', '--any-language', '--format', 'ndjson', '--quiet'])
