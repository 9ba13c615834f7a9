const { describeRuntime, exercise } = require('./program.mjs');

exercise(require).then((count) => console.log(`${describeRuntime()}: ${count} entry points`));
