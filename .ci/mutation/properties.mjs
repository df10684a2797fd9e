// Takes the place of fast-check. That a change is noticed is enough: no smaller example is looked
// for. The cases are the same in every run, so that a figure can be seen twice, and a property that
// nothing breaks ends in a second.
import fc from '../../node_modules/fast-check/lib/fast-check.js';

fc.configureGlobal({ seed: 1, endOnFailure: true, interruptAfterTimeLimit: 1000 });

export * from '../../node_modules/fast-check/lib/fast-check.js';
export default fc;
