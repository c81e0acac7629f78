/**
 * Counts what ran in the browser, for the last line of `npm test`.
 *
 * @param {(counts: {passed: number, failed: number, tried: Record<string, number>}) => void} report
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter(report) {
  return { onTestRunFinished: ({ sessions }) => report({ ...countTests(sessions), tried: countByBrowser(sessions) }) };
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

/** @param {Pick<import('@web/test-runner').TestSession, 'testResults' | 'errors' | 'passed' | 'browser'>[]} sessions */
export function countByBrowser(sessions) {
  const names = [...new Set(sessions.map(({ browser }) => browser.name))];
  return Object.fromEntries(
    names.map((name) => {
      const { passed, failed } = countTests(sessions.filter(({ browser }) => browser.name === name));
      return [name, passed + failed];
    }),
  );
}

function listTests({ tests, suites }) {
  return [...tests, ...suites.flatMap(listTests)];
}
