import fc from 'fast-check';

// That a change is noticed is enough: no smaller example is looked for. The cases are the same in
// every run, so that a figure can be seen twice, and a property that nothing breaks ends in a second.
fc.configureGlobal({ seed: 1, endOnFailure: true, interruptAfterTimeLimit: 1000 });
