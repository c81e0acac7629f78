/** What optimisers do: scripts of another type become scripts again once the reader does anything. */
const SIGNS_OF_A_READER = ['keydown', 'mousemove', 'scroll', 'touchstart', 'wheel'];

const release = () => {
  for (const sign of SIGNS_OF_A_READER) removeEventListener(sign, release);
  for (const kept of document.querySelectorAll('script[type=kept-back]')) {
    const script = document.createElement('script');
    script.type = kept.dataset.type;
    script.src = kept.dataset.src;
    kept.replaceWith(script);
  }
};

for (const sign of SIGNS_OF_A_READER) addEventListener(sign, release, { passive: true });
