import { contentFolder } from '../src/reading/content-folder.ts';
import { USAGE } from '../src/citing/ledger/arguments.ts';
import { publishEdition } from './publishing.ts';
import { helpAsked } from './usage.ts';
import './reader-gone.ts';

helpAsked(USAGE);
const { status, said } = publishEdition(process.argv.slice(2), contentFolder());
(status ? console.error : console.log)(said);
process.exitCode = status;
