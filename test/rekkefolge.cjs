const { default: Sequencer } = require('@jest/test-sequencer');

/** The slow ones first, so that none of them is left to run alone at the end: kills, then the browser, then all others. */
const PROJECTS = ['drap', 'nettleser', 'unit'];

const rank = ({ context }) => PROJECTS.indexOf(context.config.displayName?.name ?? '');

module.exports = class extends Sequencer {
  sort(tests) {
    const usual = super.sort([...tests]);
    return usual.toSorted((a, b) => rank(a) - rank(b));
  }
};
