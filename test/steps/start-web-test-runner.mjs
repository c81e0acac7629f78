import { startTestRunner } from '@web/test-runner';

await startTestRunner();
