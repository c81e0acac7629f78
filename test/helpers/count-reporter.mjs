/**
 * Counts what ran in the browser, for the last line of `npm test`.
 *
 * @param {(counts: {passed: number, failed: number}) => void} report
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter(report) {
  return { onTestRunFinished: ({ sessions }) => report(countTests(sessions)) };
}

/** @param {Pick<import('@web/test-runner').TestSession, 'testResults' | 'errors' | 'passed'>[]} sessions */
export function countTests(sessions) {
  const tests = sessions.flatMap(({ testResults }) => (testResults ? listTests(testResults) : []));
  // A file that does not load has no tests to count, and must not go unseen.
  const brokenFiles = sessions.filter(({ errors, passed, testResults }) => {
    const hasFailedTest = testResults && listTests(testResults).some((test) => !test.passed && !test.skipped);
    return errors.length > 0 || (!passed && !hasFailedTest);
  });
  return {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: tests.filter((test) => !test.passed && !test.skipped).length + brokenFiles.length,
  };
}

function listTests({ tests, suites }) {
  return [...tests, ...suites.flatMap(listTests)];
}
