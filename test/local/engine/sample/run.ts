import { runSample } from './running-sample.ts';

/* Runs the sample in a process of its own, over the data folder it is given, until it is killed. */
const sample = await runSample({ dataDir: process.argv[2] ?? '' });
console.log(sample.url);
