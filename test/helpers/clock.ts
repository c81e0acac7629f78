/** Makes every test of a file run on one day. @param day `2026-11-24` */
export function standStill(day: string): void {
  const { now } = Date;
  before(() => {
    Date.now = () => Date.parse(`${day}T12:00Z`);
  });
  after(() => {
    Date.now = now;
  });
}
