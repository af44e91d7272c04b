import { contentFolder } from '../src/reading/content-folder.ts';
import { publishEdition } from './publishing.ts';

const { status, said } = publishEdition(process.argv.slice(2), contentFolder());
(status ? console.error : console.log)(said);
process.exitCode = status;
