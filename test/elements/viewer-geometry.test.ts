import { expect } from '@open-wc/testing';
import { fit, settle, WHOLE, zoomAt } from '../../src/elements/event-gallery/viewer/geometry.js';

const STAGE = { width: 400, height: 800 };

describe('the place of a picture on the stage', () => {
  it('is as large as fits, and no larger than the file', () => {
    expect(fit({ width: 1600, height: 800 }, STAGE)).to.deep.equal({ width: 400, height: 200 });
    expect(fit({ width: 800, height: 3200 }, STAGE)).to.deep.equal({ width: 200, height: 800 });
    expect(fit({ width: 100, height: 50 }, STAGE)).to.deep.equal({ width: 100, height: 50 });
  });

  it('keeps what is under the fingers under them', () => {
    const point = { x: 50, y: -20 };
    const zoomed = zoomAt(WHOLE, 3, point);
    expect(zoomed).to.deep.equal({ scale: 3, x: -100, y: 40 });
    expect(zoomAt(zoomed, 1, point)).to.deep.equal(WHOLE);
  });

  it('leaves no gap beside a picture wider than the stage, and stands in the middle of a lower one', () => {
    const fitted = { width: 400, height: 200 };
    expect(settle({ scale: 2, x: 900, y: 900 }, fitted, STAGE, 3)).to.deep.equal({ scale: 2, x: 200, y: 0 });
    expect(settle({ scale: 0.4, x: 10, y: 10 }, fitted, STAGE, 3)).to.deep.equal(WHOLE);
    expect(settle({ scale: 9, x: 0, y: 0 }, fitted, STAGE, 3).scale).to.equal(3);
  });
});
